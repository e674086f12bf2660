/** What Mozilla's own linter says of the Firefox build: nothing that would stop it in the store, nothing unexplained. It needs no browser: here another file runs beside it. */
import { expect, it } from 'vitest';
import { judge, lintAddon } from '../../scripts/lint-addon.ts';

// It parses every script of the build on one core.
const PATIENCE = 180_000;

it('no error, each warning explained, and each explanation needed', { timeout: PATIENCE }, async () => {
  expect(await lintAddon('dist/firefox')).toEqual({ errors: [], unexplained: [], idle: [] });
});

it('an error, an unexplained warning and an idle explanation would be told', () => {
  const error = { code: 'MANIFEST_FIELD_INVALID', file: 'manifest.json', message: '"/version" must be a version' };
  const warning = { code: 'DANGEROUS_EVAL', file: 'assets/pdfjs.js', message: 'eval can be harmful' };
  expect(judge({ errors: [error], warnings: [warning] })).toEqual({
    errors: ['MANIFEST_FIELD_INVALID in manifest.json: "/version" must be a version'],
    unexplained: ['DANGEROUS_EVAL in assets/pdfjs.js: eval can be harmful'],
    idle: [expect.stringContaining('UNSAFE_VAR_ASSIGNMENT')],
  });
});
