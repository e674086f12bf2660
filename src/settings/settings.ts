/** What a person can set, with its schema and its defaults. A change of shape is a new version (migrations.ts). */
import * as v from 'valibot';
import { TOPICS, type Topic } from '../core/clause.ts';
import { IMPORTANCES, type Priorities, REGIONS } from '../core/priorities.ts';

/** The version of the shape below. Raise it together with a migration from the one before. */
export const SETTINGS_VERSION = 1;

/** The most sites that the memory may keep, by choice. */
export const MEMORY_LIMITS = [50, 200, 1000] as const;

const importance = v.picklist(IMPORTANCES);
const priorities = v.object(
  Object.fromEntries(TOPICS.map((topic) => [topic, importance])) as Record<Topic, typeof importance>,
);

export const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  theme: v.picklist(['system', 'light', 'dark']),
  /** The letter on the toolbar icon. */
  badge: v.boolean(),
  /** Reports kept on this device, of so many sites at most. */
  memory: v.object({ on: v.boolean(), limit: v.picklist(MEMORY_LIMITS) }),
  /** How much each topic matters to the person. */
  priorities,
  /** Where the person lives, which decides whose rights are theirs. Null: not said. */
  region: v.nullable(v.picklist(REGIONS)),
  /** The export that is offered first. */
  defaultExport: v.picklist(['html', 'markdown', 'json', 'csv', 'text']),
  /** The person wants every page looked at. The right to it is the browser's to give, and can be gone. */
  allSites: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  theme: 'system',
  badge: true,
  memory: { on: true, limit: 200 },
  priorities: Object.fromEntries(TOPICS.map((topic) => [topic, 'normal'])) as Priorities,
  region: null,
  defaultExport: 'html',
  allSites: false,
};
