import { explainCitations } from '../citations/explain-citations.js';
import { type RecognitionContext, recogniseCitations } from '../citations/recognise-citations.js';
import type { RecognisedMention } from '../domain/reading/mention.js';
import { vocabulary } from './vocabulary.js';

export { vocabulary } from './vocabulary.js';

/** A citing document of which nothing is known. */
export const UNKNOWN: RecognitionContext = { number: null, type: null, issuer: null, date: null };

/** Returns the mentions of a text, read in what is known of the citing document. */
export const recogniseIn = (text: string, context: Partial<RecognitionContext> = {}): readonly RecognisedMention[] =>
  recogniseCitations(text, { ...UNKNOWN, ...context }, vocabulary);

/** Returns what each mention names and its relation, in order: `31-CT/TW IMPLEMENTS`. */
export const relationsIn = (text: string, context: Partial<RecognitionContext> = {}): readonly string[] =>
  recogniseIn(text, context).map(({ claims, role, kind }) => {
    const name = claims.symbol ?? claims.name ?? claims.typeName ?? '';
    return `${name} ${role === 'CITING' ? kind : role}`;
  });

/** Returns "as written | relation | issuer | date | number" of every mention of a text, dashes for what is not stated. */
export const mentionLines = (text: string): readonly string[] =>
  recogniseIn(text).map(({ quote, claims, role, kind, form }) =>
    [
      quote.replace(/\s+/g, ' '),
      role === 'CITING' ? (kind ?? form) : role,
      claims.issuers[0] ?? '-',
      claims.date ?? claims.year ?? '-',
      claims.symbol ?? '-',
    ].join(' | '),
  );

/** Returns what made each mention of a text what it is, a line each: for messages of tests that fail. */
export function explainIn(text: string, context: Partial<RecognitionContext> = {}): string {
  const explanations = explainCitations(text, { ...UNKNOWN, ...context }, vocabulary);
  const lines = recogniseIn(text, context).map(({ quote, role, kind, cue }, index) => {
    const { reader, rule, refused = [], patterns = [] } = explanations[index] ?? {};
    const rows = patterns.map(({ table, row }) => `${table}:${row}`).join(' ');
    const others = refused.map(({ rule: other, guard }) => `${other} ${guard}`).join(', ');
    return `"${quote}" ${role} ${kind} by ${rule}, read by ${reader}, cue "${cue?.text ?? ''}", rows ${rows}; refused: ${others}`;
  });
  return ['what came, and by which rule:', ...lines].join('\n');
}
