import { FORM_WORDS, NUMBER_WORDS } from '../patterns/type-words.js';
import { attachmentStart } from '../readers/attachment-words.js';
import { wordId, wordIds } from '../text/lexicon.js';
import { BAR, COLON, HYPHEN, OPEN_BRACKET, STAR } from '../text/marks.js';
import { idAt, NUMBER_ID, startsCapital, startsLine, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

const STANDARDS: ReadonlySet<number> = new Set(['qcvn', 'tcvn', 'qcđp'].map(wordId));
/** How many tokens before its last number a standard may begin. */
const STANDARD_LENGTH = 5;

/** Returns true where the number at token `at` is a form's: "mẫu số 02/BC-NS", "Biểu số 01/TT". */
export function isForm(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && NUMBER_WORDS.has(idAt(tokens, before))) before--;
  return FORM_WORDS.has(idAt(tokens, before));
}

const FORM_NOUNS = wordIds('mẫu biểu');

/** Returns true for "mẫu báo cáo": a form for documents of the type whose word stands at token `at`, without a capital. */
export const isFormOfType = (tokens: Tokens, at: number): boolean =>
  !startsCapital(tokens, at) && FORM_NOUNS.has(idAt(tokens, at - 1));

/** Returns true where the number at token `at` is a technical standard's: "QCVN 07: 2009/BTNMT", "QCVN 01-10: 2009/BNNPTNT". */
export function isStandard(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - STANDARD_LENGTH); before--) {
    const id = idAt(tokens, before);
    if (STANDARDS.has(id)) return true;
    if (id !== NUMBER_ID && id !== COLON && id !== HYPHEN) return false;
  }
  return false;
}

/** Returns true where the number at token `at` is the document's own in its head: "Số: 01/CT-UBND" begins a line or a table cell. */
export function isLetterhead(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (NUMBER_WORDS.has(idAt(tokens, before)) || idAt(tokens, before) === COLON)) before--;
  if (before === at - 1) return false;
  const first = before + 1;
  return first === 0 || startsLine(tokens, first) || idAt(tokens, before) === BAR || idAt(tokens, before) === STAR;
}

/** Returns true for a mention in "(Ban hành kèm theo Thông tư số …)" at the beginning of a line: it names the document with which the annex below was issued. */
export function isAnnexHead(tokens: Tokens, { from }: MentionCandidate): boolean {
  const open = attachmentStart(tokens, from) - 1;
  return open >= 0 && idAt(tokens, open) === OPEN_BRACKET && startsLine(tokens, open);
}
