/** The document that a title may name first: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ: ". */
const BEHIND_NUMBER = /^(?:\s+ngày\s+\d{1,2}[/-]\d{1,2}[/-]\d{4})?(?:\s+của\s[^:]{1,120}(?=:))?\s*[:,.–-]?\s*/iu;

/**
 * Returns a title without the type and number of its document at the beginning, or the number at the end; null where it
 * is nothing else. `number` is written as in the title.
 */
export function bareTitle(title: string, typeName: string | null, number: string | null): string | null {
  if (number === null) return title;
  const type = typeName ?? '';
  const before = startsWith(title, type)
    ? title.slice(type.length).replace(/^\s*(?:số(?=[\s:])\s*:?)?\s*/iu, '')
    : title;
  if (startsWith(before, number)) {
    const rest = before.slice(number.length).replace(BEHIND_NUMBER, '').trim();
    return rest === '' ? null : rest;
  }
  return endsWith(title, number) ? title.slice(0, -number.length).replace(/[\s(]*(?:số)?\s*$/iu, '') || null : title;
}

const startsWith = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase());
const endsWith = (text: string, end: string): boolean => text.toLowerCase().endsWith(end.toLowerCase());
