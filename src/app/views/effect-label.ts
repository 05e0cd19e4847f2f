import type { EffectClause, EffectKind } from '../../domain/reading/effect.js';
import { dateLabel, type Labelled, type Language, sectionLabel } from './labels.js';

/** The label of each kind of clause on effect, with its day and without. */
const WITH_DAY: Readonly<Record<EffectKind, Labelled>> = {
  TAKES_EFFECT: { vi: 'có hiệu lực từ', en: 'in force from' },
  ENDS: { vi: 'hết hiệu lực từ', en: 'no longer in force from' },
  APPLIES: { vi: 'áp dụng từ', en: 'applied from' },
  TRANSITIONAL: { vi: 'chuyển tiếp, hết từ', en: 'transition, over from' },
};
const WITHOUT_DAY: Readonly<Record<EffectKind, Labelled>> = {
  TAKES_EFFECT: { vi: 'có hiệu lực, chưa rõ ngày', en: 'takes effect on a day not known' },
  ENDS: { vi: 'hết hiệu lực, chưa rõ ngày', en: 'ends on a day not known' },
  APPLIES: { vi: 'áp dụng, chưa rõ ngày', en: 'applied from a day not known' },
  TRANSITIONAL: { vi: 'chuyển tiếp', en: 'transition' },
};
const PART: Labelled = { vi: 'một phần', en: 'a part' };
const EXCEPT: Labelled = { vi: 'trừ', en: 'except' };

/** Returns a clause on effect in one phrase: `có hiệu lực từ 01/01/2026: khoản 3 Điều 5`. */
export function effectLabel(clause: EffectClause, language: Language): string {
  const { kind, day } = clause;
  const said =
    day === null ? WITHOUT_DAY[kind][language] : `${WITH_DAY[kind][language]} ${dateLabel(day.value, language)}`;
  const about = provisionsConcerned(clause, language);
  const except = namesOf(clause.exceptions, language);
  return [said, about && `: ${about}`, except && `, ${EXCEPT[language]} ${except}`].join('');
}

function provisionsConcerned({ kind, extent, provisions }: EffectClause, language: Language): string {
  if (extent === 'WHOLE' || kind === 'TRANSITIONAL') return '';
  return namesOf(provisions, language) || PART[language];
}

const namesOf = (paths: readonly string[], language: Language): string =>
  paths.map((path) => sectionLabel(path, language)).join('; ');
