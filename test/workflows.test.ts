/** What runs on GitHub: every action pinned by a full commit hash, no right that is not needed, the same scripts as here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  'runs-on': string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const source = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const workflow = parse(source) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  it('pins every action by a full commit hash, with the release beside it', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    const lines = source.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(used.length);
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may read the sources; only a job that runs no package’s code may write', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of jobs.filter(({ permissions }) => permissions !== undefined)) {
      expect(job.permissions).toEqual({ contents: 'write' });
      expect(
        job.steps.filter(({ run = '', uses = '' }) => /\bnp[mx]\b|\.ci\/|\bnode\b/.test(run) || /checkout/.test(uses)),
      ).toEqual([]);
    }
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('takes nothing that strangers write into a command, and does not run their code with our rights', () => {
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
    expect(Object.keys(workflow.on).filter((event) => !['push', 'pull_request'].includes(event))).toEqual([]);
  });

  it('runs on a named system and ends in time', () => {
    for (const job of jobs) {
      expect(job['runs-on']).not.toContain('latest');
      expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
    }
  });

  it('calls the scripts that everybody calls', () => {
    expect(commands).toContain('.ci/run');
    expect(existsSync('.ci/run')).toBe(true);
    const called = commands.flatMap((command) =>
      [...command.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!),
    );
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('a release is checked, packed, made again of its sources, and published', () => {
  const { jobs } = parse(readFileSync(`${FOLDER}/release.yml`, 'utf8')) as {
    jobs: Record<string, Job & { needs?: string }>;
  };
  const ran = jobs.pack!.steps.flatMap(({ run }) => run ?? []);
  const steps = ['.ci/run', 'npm run pack', 'npm run pack:check'].map((command) => ran.indexOf(command));
  expect(steps).not.toContain(-1);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(jobs.publish!.needs).toBe('pack');
});
