/** The address of a PDF file of the page's own origin goes in; its bytes come out in base64, or the reason why not. */
import { fetchPdf } from '../discover/fetch-policy.ts';
import type { PdfAnswer } from '../protocol.ts';

/** As many as an argument list may have. */
const PIECE = 0x8000;

export async function answerPdf(url: string): Promise<PdfAnswer> {
  const answer = await fetchPdf(url, { mode: 'same-origin', from: location.href });
  return answer.ok ? { ok: true, base64: encode(answer.bytes), url: answer.url } : answer;
}

function encode(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
