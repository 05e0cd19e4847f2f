import { isDash } from './characters.js';

/** Returns the `id` of a punctuation mark. */
export const markId = (mark: string): number => idOfMark(mark.charCodeAt(0));

/** Returns the `id` of a mark by its code unit. */
export const idOfMark = (code: number): number => -2 - code;

/** Returns the code unit of a mark's `id`. */
const codeOfMark = (id: number): number => -2 - id;

/** Returns true for the `id` of any kind of hyphen or dash. */
export const isDashMark = (id: number): boolean => isDash(codeOfMark(id));

/** A comma. */
export const COMMA: number = markId(',');
/** A semicolon. */
export const SEMICOLON: number = markId(';');
/** A colon. */
export const COLON: number = markId(':');
/** A full stop. */
export const DOT: number = markId('.');
/** An opening round bracket. */
export const OPEN_BRACKET: number = markId('(');
/** A closing round bracket. */
export const CLOSE_BRACKET: number = markId(')');
/** An opening square bracket. */
export const OPEN_SQUARE: number = markId('[');
/** A closing square bracket. */
export const CLOSE_SQUARE: number = markId(']');
/** A curly opening quotation mark. */
export const OPEN_QUOTE: number = markId('“');
/** A curly closing quotation mark. */
export const CLOSE_QUOTE: number = markId('”');
/** A straight quotation mark, which opens and closes. */
export const QUOTE: number = markId('"');
/** A hyphen. */
export const HYPHEN: number = markId('-');
/** An en dash. */
export const EN_DASH: number = markId('–');
/** A slash. */
export const SLASH: number = markId('/');
/** A plus sign, which begins list items. */
export const PLUS: number = markId('+');
/** A vertical bar, which parts the cells of a table. */
export const BAR: number = markId('|');
/** A bullet, which begins list items. */
export const BULLET: number = markId('•');
/** An ampersand. */
export const AMPERSAND: number = markId('&');
/** An asterisk. */
export const STAR: number = markId('*');
/** A percent sign. */
export const PERCENT: number = markId('%');
