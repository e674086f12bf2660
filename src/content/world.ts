/** A task's name goes in; whether this script may take it in this page comes out: another one of ours may have it already. */
export function claimWorld(task: 'watching' | 'answering' | 'marking', isAlive: () => boolean): boolean {
  // A symbol cannot be forged by the page: names of its elements show up as properties even in our world.
  const key = Symbol.for(`privacy-grader.${task}`);
  const world = globalThis as { [key: symbol]: (() => boolean) | undefined };
  // One that the extension's update has cut off serves nobody any more.
  if (world[key]?.()) return false;
  world[key] = isAlive;
  return true;
}
