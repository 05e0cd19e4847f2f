import { markId } from './tokenise.js';

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
/** An ampersand. */
export const AMPERSAND: number = markId('&');
/** An asterisk. */
export const STAR: number = markId('*');
