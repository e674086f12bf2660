/** The command line, run as people run it: a test for each sentence of its contract (README, 'Command line'). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function grade(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const run = spawnSync('npm', ['run', '--silent', 'grade', '--', ...args], { input, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

interface Answer {
  id: string | null;
  error?: { code: string; message: string };
  isPolicy: boolean;
  documentKind: string;
  language: string;
  grade: string | null;
  score: number | null;
  range: string[] | null;
  notGraded: { code: string; message: string } | null;
  clauses: {
    id: string;
    topic: string;
    stance: string;
    title: string;
    confidence: number | null;
    evidence: {
      quote: string;
      start: number;
      end: number;
      modality: string | null;
      scope: string | null;
      exception: string | null;
    }[];
    contradictedBy: string[];
  }[];
  policyLinks: { href: string; kind: string; text: string }[];
  text: string | null;
}

function answers(
  lines: unknown[],
  ...flags: string[]
): { status: number | null; of: Map<string | null, Answer>; all: Answer[] } {
  const input = lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n');
  const { status, out } = grade(['--jsonl', ...flags], `${input}\n`);
  const all = out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Answer);
  return { status, all, of: new Map(all.map((a) => [a.id, a])) };
}

const koss = readFileSync('fixtures/seeds/koss.txt', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'privacy-grader-'));

describe('files', () => {
  it('gives a readable report of each file', () => {
    const { status, out } = grade(['fixtures/seeds/koss.txt', 'fixtures/seeds/korg.txt']);
    expect(status).toBe(0);
    expect(out).toContain('fixtures/seeds/koss.txt');
    expect(out).toContain('fixtures/seeds/korg.txt');
    expect(out.replace(/\s+/g, ' ')).toContain('RESOLVE DISPUTES WITH US THROUGH FINAL AND BINDING ARBITRATION');
  });

  it('--json gives the whole report of one file', () => {
    const { status, out } = grade(['--json', 'fixtures/seeds/koss.txt']);
    expect(status).toBe(0);
    const report = JSON.parse(out) as { schema: number; grade: string; ledger: { points: number }[]; score: number };
    expect(report.schema).toBe(1);
    expect(report.ledger.reduce((n, l) => n + l.points, 0)).toBe(report.score);
  });

  it('--ledger gives the points, which add up to the score', () => {
    const { status, out } = grade(['--ledger', 'fixtures/seeds/koss.txt']);
    expect(status).toBe(0);
    expect(out).toMatch(/Every policy starts at \d+/);
  });

  it.each([
    ['no-such-file.txt', 'Check the path'],
    ['package.json', 'only .txt, .md and .html'],
  ])('%s: says what to do and exits 2', (file, message) => {
    const { status, err, out } = grade([file]);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('exits 0 with the reason where nothing can be graded', () => {
    const file = join(folder, 'short.txt');
    writeFileSync(file, 'We sell shoes.\n');
    const { status, out } = grade([file]);
    expect(status).toBe(0);
    expect(out).toContain('too short');
  });

  it('refuses unknown options with the usage', () => {
    const { status, err } = grade(['--colour']);
    expect(status).toBe(2);
    expect(err).toContain('usage:');
  });
});

const page = `<!doctype html><html lang="en"><head><title>Privacy Policy – Shop</title></head><body><nav><a href="/">Home</a><a href="/cart">Cart</a></nav>
<main><h1>Privacy Policy</h1>${koss
  .split('\n')
  .slice(12, 60)
  .map((l) => `<p>${l.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('')}</main><footer><a href="/policies/privacy-policy">Privacy Policy</a></footer></body></html>`;
const shop = `<!doctype html><html lang="en"><head><title>Shoes</title></head><body><h1>Shoes</h1><p>Red shoes, 20 dollars, in your size.</p><footer><a href="/terms">Terms</a><a href="/privacy">Privacy Policy</a></footer></body></html>`;

describe('--jsonl', () => {
  const { status, of, all } = answers(
    [
      { id: 'koss', text: koss },
      { id: 'paragraph', text: 'We do not sell your personal information. We use cookies to remember your cart.' },
      { id: 'page', html: page, url: 'https://shop.example/privacy' },
      { id: 'shop', html: shop, url: 'https://shop.example/shoes' },
    ],
    '--text',
  );

  it('answers every line with the fields of the contract and exits 0', () => {
    expect(status).toBe(0);
    expect(all).toHaveLength(4);
    for (const a of all)
      expect(Object.keys(a)).toEqual(
        expect.arrayContaining([
          'id',
          'isPolicy',
          'documentKind',
          'language',
          'grade',
          'score',
          'range',
          'notGraded',
          'clauses',
          'policyLinks',
          'text',
        ]),
      );
  });

  it('gives quotes that are slices of the input text, at least one a clause', () => {
    const answer = of.get('koss')!;
    expect(answer.grade).toMatch(/^[ABCDF]$/);
    expect(answer.clauses.length).toBeGreaterThan(30);
    for (const c of answer.clauses) {
      expect(c.evidence.length).toBeGreaterThan(0);
      for (const e of c.evidence) expect(koss.slice(e.start, e.end)).toBe(e.quote);
    }
  });

  it('reports the clauses of a paragraph without a letter', () => {
    const answer = of.get('paragraph')!;
    expect(answer).toMatchObject({ isPolicy: true, grade: null, score: null, notGraded: { code: 'too-short' } });
    expect(answer.clauses.map((c) => c.id)).toEqual(
      expect.arrayContaining(['does-not-sell-personal-data', 'uses-cookies']),
    );
    expect(answer.clauses.map((c) => c.id)).not.toContain('sells-personal-data');
  });

  it('gives quotes that are slices of the returned text for a page', () => {
    const answer = of.get('page')!;
    expect(answer).toMatchObject({ isPolicy: true, documentKind: 'privacy', language: 'en' });
    for (const c of answer.clauses)
      for (const e of c.evidence) expect(answer.text!.slice(e.start, e.end)).toBe(e.quote);
  });

  it('gives no clauses and no text for a page that is no policy, but its policy links, absolute', () => {
    expect(of.get('shop')).toMatchObject({ isPolicy: false, grade: null, clauses: [], text: null });
    expect(of.get('shop')!.policyLinks[0]).toMatchObject({ href: 'https://shop.example/privacy', kind: 'privacy' });
  });

  it('keeps text to itself without --text', () => {
    expect(answers([{ id: 'a', text: koss }]).of.get('a')!.text).toBeNull();
  });

  it('goes on after a bad line, names it, and exits 1 at the end', () => {
    const run = answers([
      'not json',
      '[]',
      { text: 'no id' },
      { id: 'x' },
      { id: 'y', text: 'a', html: 'b' },
      { id: 'good', text: koss },
    ]);
    expect(run.status).toBe(1);
    expect(run.all.filter((a) => a.error)).toHaveLength(5);
    expect(run.all.filter((a) => a.error && a.id === null)).toHaveLength(3);
    expect(run.of.get('x')!.error!.message).toContain('"text" or "html"');
    expect(run.of.get('good')!.grade).not.toBeNull();
  });

  it('tells a policy in another language from no policy', () => {
    const german = `<!doctype html><html lang="de"><head><title>Datenschutzerklärung</title></head><body><main><h1>Datenschutzerklärung</h1>
<h2>Verantwortlicher</h2><p>Verantwortlich für die Verarbeitung Ihrer personenbezogenen Daten auf dieser Website ist die Beispiel GmbH, Musterstraße 1, 10115 Berlin. Sie erreichen unseren Datenschutzbeauftragten unter datenschutz@beispiel.example.</p>
<h2>Welche Daten wir erheben</h2><p>Wenn Sie bei uns bestellen, erheben wir Ihren Namen, Ihre Anschrift, Ihre E-Mail-Adresse und Ihre Zahlungsdaten, um den Vertrag zu erfüllen. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.</p>
<h2>Cookies</h2><p>Wir verwenden Cookies, damit der Warenkorb funktioniert und um die Nutzung unserer Website zu messen. Sie können der Speicherung in Ihrem Browser widersprechen.</p>
<h2>Weitergabe</h2><p>Wir geben Ihre Daten an Versanddienstleister und Zahlungsdienstleister weiter, soweit das zur Lieferung und Zahlung nötig ist. Eine Weitergabe an Dritte zu Werbezwecken findet nicht statt.</p>
<h2>Ihre Rechte</h2><p>Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch. Sie können sich bei einer Aufsichtsbehörde beschweren.</p></main></body></html>`;
    const answer = answers([{ id: 'de', html: german, url: 'https://shop.example/datenschutz' }]).of.get('de')!;
    expect(answer).toMatchObject({ isPolicy: true, language: 'de', grade: null, notGraded: { code: 'not-english' } });
  });
});
