import { PASSIVE, PASSIVE_ADVERSE } from '../../text/particles.js';
import { idAt, type Tokens } from '../../text/tokens.js';

const PASSIVE_MARKS: ReadonlySet<number> = new Set([PASSIVE, PASSIVE_ADVERSE]);

/** Returns whether "được" or "bị" stands right before the verb at the token: it is done to what is spoken of. */
export const isPassive = (tokens: Tokens, verb: number): boolean => PASSIVE_MARKS.has(idAt(tokens, verb - 1));
