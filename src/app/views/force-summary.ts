import type { DatedFact } from '../../domain/force.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { DocumentForce } from '../lineage/force.js';
import { displayName } from './display-name.js';
import { dateLabel, type Labelled, type Language } from './labels.js';

/** The words of a summary; `from` those before a day. */
const WORDS = {
  from: { vi: 'có hiệu lực từ', en: 'in force from' },
  partlyFrom: { vi: 'có hiệu lực một phần từ', en: 'partly in force from' },
  provisionsFrom: { vi: 'một số quy định có hiệu lực từ', en: 'some provisions in force from' },
  notYet: { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  endedFrom: { vi: 'hết hiệu lực từ', en: 'no longer in force from' },
  suspendedFrom: { vi: 'ngưng hiệu lực từ', en: 'suspended from' },
  checked: { vi: 'chưa hết hiệu lực theo nguồn kiểm tra ngày', en: 'not ended by a source checked on' },
  noDay: { vi: 'không rõ ngày có hiệu lực', en: 'it is not known when it takes effect' },
  noEnd: { vi: 'chưa thấy văn bản nào trong kho làm hết hiệu lực', en: 'no document in this store ends it' },
  partEnded: { vi: 'một phần đã hết hiệu lực', en: 'a part is no longer in force' },
  noEndOfAll: {
    vi: 'chưa thấy văn bản nào trong kho làm hết hiệu lực toàn bộ',
    en: 'no document in this store ends all of it',
  },
  doubtful: {
    vi: 'có văn bản có thể đã làm hết hoặc ngưng hiệu lực, nhưng chưa chắc chắn',
    en: 'another document may have ended or suspended it, which is not certain',
  },
  by: { vi: 'theo', en: 'by' },
} as const satisfies Record<string, Labelled>;

type Cause = DocumentForce['causes'][number];

/**
 * Returns the force of a document in one short line: its status with the day and, where another document made it so, its
 * name; where the status is UNKNOWN, what is known: `có hiệu lực từ 01/8/2024; chưa thấy văn bản nào trong kho làm hết hiệu lực`.
 */
export function forceSummary(force: DocumentForce, language: Language, vocabulary: Vocabulary): string {
  const { status, since, at } = force;
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const on = (word: keyof typeof WORDS, day: string | null): string =>
    day === null ? say(word) : `${say(word)} ${dateLabel(day, language)}`;
  const by = (cause: Cause | null): string => {
    const citing = cause?.kind === 'citation' ? cause.citing : null;
    return citing ? `, ${say('by')} ${displayName(citing, language, vocabulary)}` : '';
  };
  const end = endAfter(force);
  const nextEnd = end === null ? [] : [on('endedFrom', dayOf(end)) + by(end)];
  switch (status) {
    case 'IN_FORCE':
    case 'PARTLY_IN_FORCE': {
      const checked = nextEnd.length > 0 ? null : dayOfFact(force, 'CHECKED_ON');
      const begun = on(status === 'IN_FORCE' ? 'from' : 'partlyFrom', since);
      return [begun, ...nextEnd, ...(checked === null ? [] : [on('checked', checked)])].join('; ');
    }
    case 'NOT_YET_IN_FORCE': {
      const first = dayOfFact(force, 'EFFECTIVE_FROM');
      return [say('notYet'), ...(first === null ? [] : [on('from', first)])].join('; ');
    }
    case 'EXPIRED':
      return on('endedFrom', since) + by(citationOn(force, ['REPEALS', 'REPLACES']));
    case 'SUSPENDED':
      return on('suspendedFrom', since) + by(citationOn(force, ['SUSPENDS']));
    case 'UNKNOWN': {
      const [word, day] = beginning(force, at);
      return [on(word, day), ...(nextEnd.length > 0 ? nextEnd : knownOfEnd(force).map(say))].join('; ');
    }
  }
}

/** What is known of the beginning: that of the document, else that of provisions, on or before the day. */
function beginning(force: DocumentForce, at: string): readonly [word: keyof typeof WORDS, day: string | null] {
  const begun = (fact: DatedFact): string | null => {
    const day = dayOfFact(force, fact);
    return day !== null && day <= at ? day : null;
  };
  const [whole, part] = [begun('EFFECTIVE_FROM'), begun('PROVISIONS_EFFECTIVE_FROM')];
  if (whole !== null) return ['from', whole];
  return part !== null && dayOfFact(force, 'EFFECTIVE_FROM') !== null ? ['provisionsFrom', part] : ['noDay', null];
}

/** What is known of an end where no day of one is. */
function knownOfEnd({ doubtful, causes, at }: DocumentForce): readonly (keyof typeof WORDS)[] {
  if (doubtful) return ['doubtful'];
  const partEnded = causes.some((cause) =>
    cause.kind === 'date'
      ? cause.fact === 'PROVISIONS_EXPIRED_ON' && cause.date <= at
      : isRepeal(cause) && (cause.actsFrom ?? '') <= at,
  );
  return partEnded ? ['partEnded', 'noEndOfAll'] : ['noEnd'];
}

const dayOfFact = ({ causes }: DocumentForce, fact: DatedFact): string | null =>
  causes.flatMap((cause) => (cause.kind === 'date' && cause.fact === fact ? [cause.date] : []))[0] ?? null;

const dayOf = (cause: Cause): string | null => (cause.kind === 'date' ? cause.date : cause.actsFrom);

const isRepeal = (cause: Cause): boolean =>
  cause.kind === 'citation' && (cause.citation.kind === 'REPEALS' || cause.citation.kind === 'REPLACES');

/** The first end of the whole document that is known to come after the day. */
function endAfter({ causes, at }: DocumentForce): Cause | null {
  const ends = causes.filter(
    (cause) => (isRepeal(cause) || (cause.kind === 'date' && cause.fact === 'EXPIRED_ON')) && (dayOf(cause) ?? '') > at,
  );
  return ends.toSorted((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -1 : 1))[0] ?? null;
}

/** The citation of one of these kinds that acts from the day since which the status holds; null where a day of the document itself decides. */
function citationOn({ causes, since }: DocumentForce, kinds: readonly string[]): Cause | null {
  const decides = causes.some(
    (cause) =>
      cause.kind === 'date' && cause.fact === 'EXPIRED_ON' && cause.date === since && kinds.includes('REPEALS'),
  );
  if (decides) return null;
  return (
    causes.find(
      (cause) =>
        cause.kind === 'citation' && cause.actsFrom === since && kinds.includes(cause.citation.kind) && isSure(cause),
    ) ?? null
  );
}

/** Whether a citation can have ended or suspended the whole document for certain. */
const isSure = ({ citation }: Extract<Cause, { kind: 'citation' }>): boolean =>
  citation.extent === 'WHOLE' && citation.assurance !== 'INFERRED';
