import { isDateRight, isIssuerRight, pinpointWords, saidRelation, sharedPinpoints } from './counts.js';
import type { GoldDocument } from './gold.js';
import type { HeadOutcome } from './heads.js';
import type { Outcome } from './outcomes.js';

/** One error: its class, what is wrong, and where (code points; null for a head or a row). */
export interface QualityError {
  readonly class: string;
  readonly detail: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Returns all errors of an outcome; a hit may be wrong in relation, date, issuer and pinpoints. */
export function errorsOf(outcome: Outcome): readonly QualityError[] {
  switch (outcome.kind) {
    case 'hit':
      return hitErrors(outcome);
    case 'miss':
      return [at(outcome.gold, `MISS ${kind(outcome.gold.key)}, ${insteadWords(outcome)}`, '')];
    case 'wrong-number':
      return [at(outcome.gold, 'WRONG NUMBER', outcome.predicted.symbol ?? 'none')];
    case 'false-alarm':
      return [at(outcome.predicted, `FALSE ${kind(outcome.predicted.key)}, ${outcome.predicted.form}`, '')];
  }
}

const kind = (key: string | null): string => (key ? 'numbered' : 'named');

interface Place {
  readonly start: number;
  readonly end: number;
}

const at = ({ start, end }: Place, name: string, detail: string): QualityError => ({ class: name, detail, start, end });

function insteadWords({ instead }: Extract<Outcome, { kind: 'miss' }>): string {
  if (instead === null) return 'nothing there';
  return instead.role === 'self' ? 'taken for itself' : `taken by a mention (${instead.form})`;
}

function hitErrors(hit: Extract<Outcome, { kind: 'hit' }>): readonly QualityError[] {
  const { gold, predicted } = hit;
  const said = saidRelation(hit);
  const shared = sharedPinpoints(gold.pinpoints, predicted.pinpoints);
  const lacking = left(gold.pinpoints, shared);
  const added = gold.pinpoints.length > 0 ? left(predicted.pinpoints, shared) : [];
  return [
    ...(gold.relations.includes(said) ? [] : [at(gold, `RELATION ${gold.relations[0]} read as ${said}`, '')]),
    ...(gold.date === null || isDateRight(gold, predicted)
      ? []
      : [at(gold, `DATE ${predicted.date === null ? 'missing' : 'wrong'}`, `${gold.date}, read ${predicted.date}`)]),
    ...(gold.issuer === null || isIssuerRight(gold, predicted)
      ? []
      : [
          at(
            gold,
            `ISSUER ${predicted.issuer === null ? 'missing' : 'wrong'}`,
            `${gold.issuer}, read ${predicted.issuer}`,
          ),
        ]),
    ...left(gold.remote, predicted.remote).map((key) => at(gold, 'REMOTE PINPOINT missing', pinpointWords(key))),
    ...lacking.map((key) => at(gold, 'PINPOINT missing', pinpointWords(key))),
    ...added.map((key) => at(gold, 'PINPOINT too many', pinpointWords(key))),
  ];
}

const left = (all: readonly string[], shared: readonly string[]): readonly string[] => {
  const rest = [...shared];
  return all.filter((each) => {
    const index = rest.indexOf(each);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
};

/** Returns the fields of a head that were read wrong or not at all. */
export const headErrors = (fields: readonly HeadOutcome[]): readonly QualityError[] =>
  fields
    .filter(({ right }) => !right)
    .map(({ field, gold, said }) => ({
      class: `HEAD ${field} ${said === null ? 'missing' : 'wrong'}`,
      detail: `${gold}, read ${said}`,
      start: null,
      end: null,
    }));

const AROUND = 160;

/** Returns the beginning of a text, which holds its head, on one line. */
export const beginningOf = ({ text }: Pick<GoldDocument, 'text'>): string =>
  text
    .slice(0, 2 * AROUND)
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the sentence of a reference on one line: the reference in ⟦ ⟧, at most 160 characters on each side. */
export function sentenceAround({ text }: Pick<GoldDocument, 'text'>, start: number, end: number): string {
  const points = Array.from(text);
  const before = points.slice(Math.max(0, start - AROUND), start).join('');
  const after = points.slice(end, end + AROUND).join('');
  const from = Math.max(
    ...[...before.matchAll(/[.;]\s*\n|\n\s*\n|\.\s(?=\p{Lu})/gu)].map((stop) => stop.index + stop[0].length),
    0,
  );
  const stop = /[.;]\s*\n|\n\s*\n|\.\s(?=\p{Lu})/u.exec(after);
  const sentence = `${before.slice(from)}⟦${points.slice(start, end).join('')}⟧${after.slice(0, stop?.index ?? after.length)}`;
  return sentence.replace(/\s+/g, ' ').trim();
}
