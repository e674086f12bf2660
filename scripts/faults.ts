/** Nothing goes in; the faults of docs/reliability.md come out, each with the tests that are its tries. */

export interface Fault {
  /** As the table says it. */
  words: string;
  project: 'unit' | 'e2e';
  file: string;
  /** The outer `describe` of its tests. */
  group: string;
}

const inBrowser = (file: string, groups: Record<string, string>): Fault[] =>
  listFaults('e2e', `test/e2e/${file}`, groups);
const inCode = (file: string, groups: Record<string, string>): Fault[] => listFaults('unit', `test/${file}`, groups);

function listFaults(project: Fault['project'], file: string, groups: Record<string, string>): Fault[] {
  return Object.entries(groups).map(([group, words]) => ({ words, project, file, group }));
}

export const FAULTS: Fault[] = [
  ...inBrowser('reliability.test.ts', {
    'the worker is stopped at a call of a grading':
      'The worker is stopped before or after one of the calls of a grading',
    'the worker is stopped at a call of a click': 'The worker is stopped before or after one of the calls of a click',
  }),
  ...inBrowser('lifecycle.test.ts', {
    'the worker is stopped': 'The worker is stopped between two events',
    'the page goes away': 'The page goes away while it is graded, or with its tab',
  }),
  ...inBrowser('reliability.test.ts', {
    'the storage of the session is full': 'The storage of the session is full',
    'the storage of the extension is full': 'The storage of the extension is full',
    'stored settings are damaged or of a later version': 'Stored settings are damaged or of a later version',
    'fifty policy tabs are restored at once': 'Fifty policy tabs load at once',
    'two windows show policies': 'Two windows show policies',
    'a tab is discarded': 'A tab is discarded to save memory',
  }),
  ...inBrowser('way-back.test.ts', { 'a page is kept for the way back': 'A page is kept for the way back' }),
  ...inBrowser('restarts.test.ts', {
    'the extension is updated under an open page': 'The extension is updated under an open page',
    'a private window shows a policy': 'A private window shows a policy and is closed',
    'the browser is killed while it writes settings': 'The browser is killed while it writes settings',
  }),
  ...inCode('memory/site-store.test.ts', {
    'a write that fails': 'A write to the memory fails, half way or because the device is full',
    'a database that is not ours to write': 'The memory is of a later version, damaged, or not to be had',
    'an entry that cannot be read': 'An entry of the memory cannot be read',
    'every version that there was': 'The memory is of an earlier version',
  }),
  ...inCode('hostile/servers.test.ts', {
    'too much': 'A server sends a compressed bomb, 50 MB, or without end',
    'too slow': 'A server drips, or says nothing',
    broken: 'A server breaks off, sends nonsense, or sends in circles',
    'wrong character sets': 'A server names a wrong character set',
  }),
];
