import { foldText } from '../values/fold.js';
import { romanValue } from '../values/roman-numeral.js';
import type { PinpointPart } from './mention.js';

/** One provision by its parts, each with a single number or letter as written: `{ article: '5', clause: '2' }`. */
export type ProvisionParts = Readonly<Partial<Record<PinpointPart, string>>>;

const WORDS: Readonly<Record<PinpointPart, string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
  paragraph: 'doan',
  appendix: 'phu-luc',
};
/** A label that needs no folding. */
const PLAIN = /^(?:[1-9]\d*[a-z]?|[a-z])$/;
const ORDINALS: readonly string[] = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const ROMAN = /^(?=[IVXLC])((?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))([a-z]?)$/;

/**
 * Returns one step of a provision path: `chuong-3` for chapter `III`, `phan-2` for part `thứ hai`, `diem-dd` for point
 * `đ`, `khoan-1.2` for clause `01.2`. Numbers are Arabic for parts and chapters, of which a document has one series each;
 * a section keeps the Roman one (`muc-ii`), for in a document without articles Roman sections hold Arabic ones.
 */
export function provisionStep(part: PinpointPart, label: string): string {
  const number = part === 'part' || part === 'chapter' ? arabic(label) : plainLabel(label);
  return number === '' ? WORDS[part] : `${WORDS[part]}-${number}`;
}

/** Returns the step of a section within a chapter, where sections have one series too: `muc-2` for `II`. */
export const sectionInChapterStep = (label: string): string => `${WORDS.section}-${arabic(label)}`;

/**
 * Returns the path of a provision, outermost step first, as the sections of a text are named: `dieu-5/khoan-2/diem-a`.
 * An article is numbered through its document, so part, chapter and section around it are left out (not the appendix);
 * below a section without articles stand numbered sections, whatever they are called: "điểm 1 mục II" is `muc-ii/muc-1`.
 */
export function provisionPath(parts: ProvisionParts): string {
  const { appendix, part, chapter, section, article, clause, point, paragraph } = parts;
  const steps: string[] = [];
  const add = (of: PinpointPart, label: string | undefined): void => {
    if (label !== undefined) steps.push(provisionStep(of, label));
  };
  add('appendix', appendix);
  if (article === undefined) {
    add('part', part);
    add('chapter', chapter);
    if (section !== undefined && chapter !== undefined) steps.push(sectionInChapterStep(section));
    else for (const number of sectionLevels(section)) add('section', number);
  }
  add('article', article);
  const numbered = article === undefined && section !== undefined;
  add(numbered ? 'section' : 'clause', clause);
  add(numbered && clause === undefined && /^\d/.test(point ?? '') ? 'section' : 'point', point);
  add('paragraph', paragraph);
  return steps.join('/');
}

/** "mục II.1" is numbered section 1 of the Roman one. */
const sectionLevels = (section: string | undefined): readonly string[] => section?.split(/(?<=^[IVXLC]+)\./) ?? [];

/** Letters and digits of a label: `đ` → `dd`, `5a`, `1.2`, `04` → `4`. */
const plainLabel = (label: string): string => (PLAIN.test(label) ? label : foldedLabel(label));

const foldedLabel = (label: string): string =>
  label
    .trim()
    .replace(/(?<!\p{L})[đĐ](?!\p{L})/gu, 'dd')
    .split(/[.\s]+/)
    .map((run) =>
      foldText(run)
        .replaceAll(' ', '-')
        .replace(/^0+(?=\d)/, ''),
    )
    .filter(Boolean)
    .join(/\d\.\d/.test(label) ? '.' : '-');

/** The number of a part or chapter in Arabic digits: `III`, `thứ ba`, `3`; a letter (`phần A`) and a name (`phần mở đầu`) stay. */
function arabic(label: string): string {
  const number = label.trim().replace(/^thứ\s+/iu, '');
  const roman = ROMAN.exec(number);
  if (roman && (number.length > 1 || !/[LC]/.test(number))) return `${romanValue(roman[1] ?? '')}${roman[2]}`;
  return number === label.trim() ? plainLabel(number) : (ordinal(number) ?? plainLabel(number));
}

/** "nhất" 1, "mười hai" 12; null for what is no such number. */
function ordinal(words: string): string | null {
  const [first = '', second] = foldText(words).split(' ');
  const value = ORDINALS.indexOf(first === 'bon' ? 'tu' : first) + 1;
  if (value === 0 || second === undefined) return value === 0 ? null : String(value);
  const unit = second === 'mot' ? 1 : ORDINALS.indexOf(second) + 1;
  return value === 10 && unit > 0 ? String(10 + unit) : null;
}
