/** Paragraphs go in, the bytes of a PDF file come out as a word processor would set them: wrapped, hyphenated, over pages. */
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

export interface DrawnBlock {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
}

const PAGE = { width: 595, height: 842, margin: 60 };
const SIZES = { heading: 15, paragraph: 10.5, item: 10.5 };
const LEADING = 1.3;
const RUNNING_TITLE = 'Teapot & Daughters Ltd. – Legal documents';

export async function drawPdf(title: string, blocks: readonly DrawnBlock[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.setTitle(title);
  const font = await file.embedFont(StandardFonts.Helvetica);
  let page = newPage(file, font);
  let y = PAGE.height - 2 * PAGE.margin;
  for (const { kind, text } of blocks) {
    const size = SIZES[kind];
    const lines = wrap(kind === 'item' ? `• ${text}` : text, font, size);
    for (const line of lines) {
      if (y < PAGE.margin + 30) {
        page = newPage(file, font);
        y = PAGE.height - 2 * PAGE.margin;
      }
      page.drawText(line, { x: PAGE.margin + (kind === 'item' ? 14 : 0), y, size, font });
      y -= size * LEADING;
    }
    y -= size * 0.8;
  }
  return file.save();
}

/** A file of nothing but a picture, as scanners make it. */
export async function drawScan(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage([PAGE.width, PAGE.height]).drawRectangle({ x: 60, y: 60, width: 400, height: 600 });
  return file.save();
}

function newPage(file: PDFDocument, font: PDFFont): PDFPage {
  const page = file.addPage([PAGE.width, PAGE.height]);
  page.drawText(RUNNING_TITLE, { x: PAGE.margin, y: PAGE.height - 40, size: 8, font });
  page.drawText(`Page ${file.getPageCount()}`, { x: PAGE.width / 2, y: 30, size: 8, font });
  return page;
}

/** Long words at the end of a line are cut by a hyphen, every other time. */
function wrap(text: string, font: PDFFont, size: number): string[] {
  const width = PAGE.width - 2 * PAGE.margin - 14;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) <= width) {
      line = longer;
      continue;
    }
    const cut = lines.length % 2 === 0 && /^[a-z]{8,}$/.test(word) ? 4 : 0;
    lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line);
    line = word.slice(cut);
  }
  return [...lines, line];
}
