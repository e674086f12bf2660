/** The package's entry for showing: a Report goes in, a file in one of the formats comes out as a string. */
import { speakEnglish } from '../cli/speak-english.ts';

export { html } from '../export/html.ts';
export { json } from '../export/json.ts';
export { markdown } from '../export/markdown.ts';
export { plainText } from '../export/plain-text.ts';
export { type CsvEntry, reportCsv as csv, reportsCsv as csvOfAll } from '../export/report-csv.ts';
export { type FileRegion, type GradedFile, sarif } from '../export/sarif.ts';

speakEnglish();
