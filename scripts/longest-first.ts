/**
 * Test files go in, they come out in the order in which they are begun: in each project those first that take long, so that no
 * core is idle while the other still has much to do. What the files took last time tells that, or on a fresh clone their size:
 * and those below take far longer than their size would have it.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, the linter alone kept one core for 25 s in which the other had nothing to do. */
const LONG = ['test/e2e/lint.test.ts', 'test/e2e/click.test.ts', 'test/e2e/same-text.test.ts'];

function isLong({ moduleId }: TestSpecification): boolean {
  return LONG.some((file) => moduleId.endsWith(`/${file}`));
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((wanted) => {
      const ofProject = sorted.filter(({ project }) => project === wanted);
      return [...ofProject.filter(isLong), ...ofProject.filter((file) => !isLong(file))];
    });
  }
}
