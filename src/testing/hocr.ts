/** A line of words with their confidence, of 100, in a picture of 2,400 × 3,200 pixels; `y` is its baseline. */
export interface HocrLine {
  readonly x: number;
  readonly y: number;
  readonly slope?: number;
  readonly words: readonly (readonly [string, number])[];
}

/** Pixels of a letter, between words, and of a line. */
const LETTER = 20;
const GAP = 10;
const LINE = 50;

/** Returns a page as Tesseract writes it; words may hold elements. */
export function hocrPage(lines: readonly HocrLine[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body>
<div class='ocr_page' title='image "stdin"; bbox 0 0 2400 3200; ppageno 0; scan_res 300 300'>${lines.map(lineXml).join('')}</div>
</body></html>`;
}

function lineXml({ x, y, slope = 0, words }: HocrLine): string {
  let at = x;
  const spans = words.map(([text, confidence]) => {
    const width = LETTER * Array.from(text.replace(/<[^>]*>/g, '')).length;
    const span = `<span class='ocrx_word' title='bbox ${at} ${y - 40} ${at + width} ${y}; x_wconf ${confidence}'>${text}</span>\n`;
    at += width + GAP;
    return span;
  });
  return `<span class='ocr_line' title="bbox ${x} ${y - 40} ${at} ${y + 5}; baseline ${slope} -5; x_size ${LINE}; x_descenders 9; x_ascenders 9">${spans.join('')}</span>`;
}
