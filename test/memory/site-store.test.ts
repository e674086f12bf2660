/** The memory in a database as browsers have it: what is written, what leaves, what is kept, and what happens when it does not work. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../src/changes/policy-change.ts';
import { DATABASE_VERSION } from '../../src/memory/migrations.ts';
import { nextEntry } from '../../src/memory/next-entry.ts';
import { remember } from '../../src/memory/remember.ts';
import {
  deleteAllSites,
  deleteSite,
  listSites,
  loadAll,
  loadEntries,
  mergeIntoMemory,
} from '../../src/memory/site-store.ts';
import { onMemoryChanged } from '../../src/memory/watch-memory.ts';
import { arbitration, deletes, MAY, NOVEMBER, snapshot } from '../changes/snapshots.ts';
import { emptyMemory, readDatabase, type StoreSketch, writeDatabase } from './memory-of-test.ts';

const LIMIT = 200;
const write = (of: Snapshot, limit = LIMIT) => remember({ snapshot: of, isGathered: true }, limit);
const site = (name: string, at = MAY) => snapshot({ url: `https://${name}.example/privacy`, clauses: [deletes], at });
const names = async () => (await listSites()).sites.map(({ site: name }) => name.replace('.example', '')).sort();

beforeEach(() => {
  emptyMemory();
  vi.restoreAllMocks();
});

describe('a grading', () => {
  it('is remembered, and what changed since comes out', async () => {
    expect(await write(snapshot({ clauses: [deletes] }))).toEqual({ news: [], note: null });
    const { news } = await write(snapshot({ clauses: [arbitration], grade: 'D', at: NOVEMBER }));
    expect(news).toMatchObject([{ since: MAY, on: NOVEMBER, letters: ['B', 'D'] }]);
    const { sites } = await listSites();
    expect(sites).toMatchObject([{ key: 'shop.example/privacy', letter: 'D', change: { worse: 2, better: 0 } }]);
  });

  it('makes the oldest leave where there are more than the person wants', async () => {
    for (const [at, name] of ['a', 'b', 'c', 'd'].entries()) await write(site(name, MAY + at), 3);
    expect(await names()).toEqual(['b', 'c', 'd']);
    await write(site('b', NOVEMBER), 3);
    await write(site('e', NOVEMBER + 1), 2);
    expect(await names()).toEqual(['b', 'e']);
    expect((await loadAll()).entries).toHaveLength(2);
  });

  it('loses nothing where two windows write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => write(site(`s${at % 10}`, MAY + at))));
    expect(await names()).toHaveLength(10);
  });

  it('is heard of in all windows', async () => {
    const heard = new Promise<void>((resolve) => {
      const stop = onMemoryChanged(() => {
        stop();
        resolve();
      });
    });
    await write(site('a'));
    await heard;
  });
});

describe('a write that fails', () => {
  it('half way leaves what was there before', async () => {
    await write(snapshot({ clauses: [deletes] }));
    const before = await readDatabase();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (this.name === 'sites') throw new DOMException('the browser goes', 'UnknownError');
      return put.call(this, value);
    });
    const failed = await write(snapshot({ clauses: [arbitration], at: NOVEMBER }));
    expect(failed).toEqual({ news: [], note: { code: 'broken' } });
    expect(await readDatabase()).toEqual(before);
  });

  /** The device takes so many sites and no more. */
  function fillDeviceAt(most: number): void {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (this.name === 'entries' && full) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    let full = true;
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      leaving += this.name === 'sites' ? 1 : 0;
      full = leaving < most;
      return remove.call(this, key);
    });
    let leaving = 0;
  }

  it('because the device is full makes the oldest leave, and says how many', async () => {
    for (let at = 0; at < 20; at++) await write(site(`s${at}`, MAY + at));
    fillDeviceAt(3);
    expect(await write(site('new', NOVEMBER))).toEqual({ news: [], note: { code: 'made-room', left: 4 } });
    const kept = await names();
    expect(kept).toContain('new');
    expect(kept).not.toContain('s3');
    expect(kept).toContain('s4');
  });

  it('because something else fills the device does not empty the memory for nothing', async () => {
    for (let at = 0; at < 20; at++) await write(site(`s${at}`, MAY + at));
    fillDeviceAt(1000);
    expect(await write(site('new', NOVEMBER))).toEqual({ news: [], note: { code: 'full' } });
    expect((await names()).length).toBeGreaterThan(10);
  });
});

describe('a database that is not ours to write', () => {
  const store = (name: string, records: unknown[]): StoreSketch => ({ name, keyPath: 'key', indexes: {}, records });

  it('because a later version made it stays as it is', async () => {
    await writeDatabase(DATABASE_VERSION + 1, [store('sites', [{ key: 'a', mood: 'calm' }])]);
    const before = await readDatabase();
    expect(await write(site('b'))).toEqual({ news: [], note: { code: 'newer' } });
    await expect(listSites()).rejects.toMatchObject({ code: 'newer' });
    await expect(mergeIntoMemory([])).rejects.toMatchObject({ code: 'newer' });
    expect(await readDatabase()).toEqual(before);
  });

  it('because its parts are missing stays as it is', async () => {
    await writeDatabase(DATABASE_VERSION, [store('something', [{ key: 1 }])]);
    const before = await readDatabase();
    expect(await write(site('b'))).toEqual({ news: [], note: { code: 'broken' } });
    await expect(listSites()).rejects.toMatchObject({ code: 'broken' });
    expect(await readDatabase()).toEqual(before);
  });

  it('because the browser gives none is no more than a note', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in this window', 'InvalidStateError');
    });
    expect(await write(site('b'))).toEqual({ news: [], note: { code: 'broken' } });
  });
});

describe('an entry that cannot be read', () => {
  const damaged = { key: 'shop.example/privacy', snapshot: 'x' };
  beforeEach(async () => {
    await write(site('other'));
    const { stores } = await readDatabase();
    emptyMemory();
    await writeDatabase(DATABASE_VERSION, [
      {
        name: 'sites',
        keyPath: 'key',
        indexes: { at: 'at' },
        records: [...stores.sites!, { key: damaged.key, at: 5 }],
      },
      { name: 'entries', keyPath: 'key', indexes: {}, records: [...stores.entries!, damaged] },
      { name: 'kept', keyPath: null, indexes: {}, records: [] },
    ]);
  });

  it('is counted, left alone, and given out', async () => {
    expect(await listSites()).toMatchObject({ sites: [{ site: 'other.example' }], unreadable: 1 });
    expect((await loadAll()).unreadable).toEqual([damaged]);
    expect(await loadEntries([damaged.key, 'nobody', 'other.example/privacy'])).toHaveLength(1);
  });

  it('is kept aside when its policy is graded anew, or comes from a file', async () => {
    await write(snapshot());
    expect((await readDatabase()).stores.kept).toEqual([damaged]);
    expect(await listSites()).toMatchObject({ sites: [{}, {}], unreadable: 1 });
  });
});

describe('the person', () => {
  const entry = (name: string, at = MAY) => nextEntry(null, site(name, at), true)!;

  it('deletes one site and brings it back as it was', async () => {
    for (const name of ['a', 'b']) await write(site(name));
    const before = await readDatabase();
    const deleted = await deleteSite('a.example/privacy');
    expect(await names()).toEqual(['b']);
    expect(await mergeIntoMemory([deleted!])).toEqual({ added: 1, updated: 0, same: 0 });
    expect(await readDatabase()).toEqual(before);
  });

  it('deletes all', async () => {
    for (const name of ['a', 'b']) await write(site(name));
    await mergeIntoMemory([], ['from a later version']);
    await deleteAllSites();
    expect((await readDatabase()).stores).toEqual({ sites: [], entries: [], kept: [] });
  });

  it('puts a file together with what is there, and a second time nothing changes', async () => {
    await write(site('a', NOVEMBER));
    const file = [entry('a'), entry('b'), entry('c')];
    expect(await mergeIntoMemory(file, [{ mood: 'calm' }])).toEqual({ added: 2, updated: 1, same: 0 });
    const before = await readDatabase();
    expect(await mergeIntoMemory(file, [{ mood: 'calm' }])).toEqual({ added: 0, updated: 0, same: 3 });
    expect(await readDatabase()).toEqual(before);
    expect((await listSites()).sites.find(({ key }) => key.startsWith('a.'))).toMatchObject({
      at: NOVEMBER,
      firstAt: MAY,
    });
  });
});

describe('every version that there was', () => {
  const fixtures = readdirSync('fixtures/memory').filter((name) => name.startsWith('version-'));

  it('has its fixture', () => {
    const versions = Array.from({ length: DATABASE_VERSION }, (_, at) => `version-${at + 1}.json`);
    expect(fixtures.sort()).toEqual(versions.sort());
  });

  it.each(fixtures)('%s becomes today’s, and nothing is lost', async (name) => {
    const stores = JSON.parse(readFileSync(`fixtures/memory/${name}`, 'utf8')) as StoreSketch[];
    await writeDatabase(Number(/\d+/.exec(name)), stores);
    const count = (of: string) => stores.find((each) => each.name === of)!.records.length;
    const { sites, unreadable } = await listSites();
    expect([sites.length, unreadable]).toEqual([count('sites'), count('kept')]);
    expect((await loadAll()).entries).toHaveLength(count('entries'));
    expect(await write(site('new', NOVEMBER))).toEqual({ news: [], note: null });
    const now = await readDatabase();
    emptyMemory();
    await write(site('first'));
    const fresh = await readDatabase();
    expect([now.version, Object.keys(now.stores)]).toEqual([fresh.version, Object.keys(fresh.stores)]);
  });
});
