/** Weighing a page a second time, with more of it left out, gives what weighing it anew would give. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { readPageTree } from '../../src/extract/page-tree.ts';
import { TopicScale } from '../../src/extract/topic-weights.ts';

const FOLDER = 'fixtures/policies';

describe('TopicScale', () => {
  it.each(readdirSync(FOLDER))('%s weighs the same at second sight', (slug) => {
    const tree = readPageTree(parseHtml(readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8'), null));
    const scale = new TopicScale(tree);
    const left = new Uint8Array(tree.length);
    const whole = scale.weigh(left);
    expect(whole.running[0]).toBeGreaterThan(0);
    for (let step = 3; step < tree.length; step += Math.ceil(tree.length / 5)) {
      left.fill(1, step, tree[step]!.end);
      expect(scale.weigh(left)).toEqual(new TopicScale(tree).weigh(left));
    }
  });
});
