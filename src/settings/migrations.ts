/** Settings of an earlier version go in; step by step they come out in the shape of today's. */

/** Settings whose version is known and whose shape is that version's. */
export type Versioned = Record<string, unknown> & { version: number };
export type Migration = (settings: Versioned) => Versioned;

/**
 * The first stands for the way from version 1 to 2, and so on. A migration that was released is never changed again: it
 * speaks of shapes of the past, so it must not use today's types or defaults.
 */
export const MIGRATIONS: readonly Migration[] = [];

export function migrate(settings: Versioned, migrations: readonly Migration[] = MIGRATIONS): Versioned {
  return migrations.slice(settings.version - 1).reduce((current, step) => step(current), settings);
}
