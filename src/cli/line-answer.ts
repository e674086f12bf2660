/** What is wrong with a line goes in, the answer that names it comes out: one bad line never stops a batch. */

/** An answer as it is written. */
export interface LineAnswer {
  text: string;
  failed: boolean;
}

export interface LineError {
  id: string | null;
  error: { code: 'not-json' | 'bad-line' | 'too-long' | 'failed'; message: string };
}

export function lineError(id: string | null, code: LineError['error']['code'], message: string): LineError {
  return { id, error: { code, message } };
}

export function failedAnswer(id: string | null, code: LineError['error']['code'], message: string): LineAnswer {
  return { text: JSON.stringify(lineError(id, code, message)), failed: true };
}
