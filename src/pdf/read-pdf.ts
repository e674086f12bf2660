/** The bytes of a PDF file go in, its title and text come out. The library is big: only a person's click loads this. */
import { getDocumentProxy } from 'unpdf';
import { layOutPdf, type PdfRun } from '../extract/lay-out-pdf.ts';

export interface PdfText {
  title: string | null;
  text: string;
}

/** More pages than any policy has: what is beyond is left. */
const MOST_PAGES = 200;

/** Throws where the file is no PDF, or is locked by a password. A file of pictures has an empty text. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false });
  try {
    const pages: PdfRun[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [runOf(item)] : [])));
    }
    return { title: await titleOf(pdf), text: layOutPdf(pages) };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface TextItem {
  str: string;
  /** The matrix that places the run: its last two numbers are x and y of the baseline. */
  transform: number[];
  width: number;
  height: number;
}

function runOf({ str, transform, width, height }: TextItem): PdfRun {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, height: height || Math.hypot(skew, scale) };
}

async function titleOf(pdf: Pdf): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
