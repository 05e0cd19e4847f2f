import { readColumns } from './letterhead-columns.js';

/** The degrees of secrecy (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8), lowest first. */
export type Classification = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

const STAMP = /^[[(]?\s*(?:ĐỘ MẬT\s*:\s*)?(TUYỆT MẬT|TỐI MẬT|MẬT)\s*[\])]?$/u;
const LABELLED = /^Độ mật\s*:\s*(tuyệt mật|tối mật|mật)\.?$/iu;
/** The first recital, provision or addressee. A stamp is always above it. */
const BODY = /\n[^\S\n]*(?:Căn cứ|Điều 1|Chương I|Kính gửi|Theo đề nghị|Thực hiện)(?!\p{L})/u;
const HEAD_LENGTH = 3000;

/** Returns whether a title continues on the next line: "… BẢO VỆ BÍ / MẬT". */
const endsOpen = (line: string | undefined): boolean => line !== undefined && /(?:BÍ|BẢO|CƠ|ĐỘ)$/u.test(line);

/**
 * Returns the degree of secrecy stamped in the document's head; null when there is none. Only a line or a cell that
 * contains nothing but the degree counts, not the word in titles or running text.
 */
export function classification(content: string): Classification | null {
  const head = `\n${content.slice(0, HEAD_LENGTH).normalize('NFC')}`;
  const body = head.search(BODY);
  const cells = readColumns(body < 0 ? head : head.slice(0, body)).split('\n');
  for (const [index, cell] of cells.entries()) {
    const degree = (STAMP.exec(cell) ?? LABELLED.exec(cell))?.[1];
    if (degree !== undefined && !endsOpen(cells[index - 1])) return degree.toUpperCase() as Classification;
  }
  return null;
}
