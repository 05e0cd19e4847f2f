import type { CountedDay, EffectOrigin, Origin, OriginPlace } from '../../domain/reading/attested.js';
import { dateLabel, type Labelled, type Language, oneLine, sectionLabel } from './labels.js';

/** Labels of the places in which values are found. */
export const ORIGIN_PLACE_LABELS: Readonly<Record<OriginPlace, Labelled>> = {
  GIVEN: { vi: 'thông tin kèm theo khi nạp văn bản', en: 'given with the text' },
  LETTERHEAD: { vi: 'phần đầu văn bản', en: 'letterhead' },
  HEADING: { vi: 'dòng tiêu đề', en: 'heading' },
  TITLE_LINE: { vi: 'dòng trích yếu', en: 'title line' },
  NEWS_LEAD: { vi: 'lời dẫn của bản tin', en: 'lead of the news item' },
  ATTACHMENT_NAME: { vi: 'tên tệp đính kèm', en: 'name of the attachment' },
  ADOPTION: { vi: 'câu về việc thông qua', en: 'sentence on its adoption' },
  EFFECT_CLAUSE: { vi: 'quy định về hiệu lực', en: 'clause on effect' },
  CITED_AS: { vi: 'theo lời viện dẫn của văn bản khác', en: 'as cited' },
  CATALOGUE: { vi: 'danh mục', en: 'catalogue' },
};

/** Returns where a value was found, in one phrase with the quoted words: `tên tệp đính kèm “01-CT.signed.pdf”`. */
export function originLabel(origin: Origin, language: Language): string {
  const quote = origin.quote === null ? '' : ` “${oneLine(origin.quote)}”`;
  const place = ORIGIN_PLACE_LABELS[origin.place][language];
  if (origin.place !== 'EFFECT_CLAUSE') return `${place}${quote}`;
  return `${place}${inSection(origin, language)}${quote}${countedLabel(origin.counted, language)}`;
}

const IN: Labelled = { vi: 'tại', en: 'in' };

const inSection = ({ section }: EffectOrigin, language: Language): string =>
  section === null ? '' : ` ${IN[language]} ${sectionLabel(section, language)}`;

function countedLabel(counted: CountedDay | null, language: Language): string {
  if (counted === null) return '';
  const from = dateLabel(counted.from, language);
  const long = counted.duration === null ? null : durationLabel(counted.duration, language);
  switch (language) {
    case 'vi':
      return long === null ? `, tính từ ngày ${from}` : `, tính ${long} kể từ ngày ${from}`;
    case 'en':
      return long === null ? `, counted from ${from}` : `, counted as ${long} from ${from}`;
  }
}

const UNITS: Readonly<Record<string, Labelled>> = {
  D: { vi: 'ngày', en: 'days' },
  M: { vi: 'tháng', en: 'months' },
  Y: { vi: 'năm', en: 'years' },
};

/** A duration of one unit, as clauses on effect have it: `P45D` gives `45 ngày`; any other as it is. */
function durationLabel(duration: string, language: Language): string {
  const [, count = '', letter = ''] = /^P(\d+)([DMY])$/.exec(duration) ?? [];
  const unit = UNITS[letter]?.[language];
  if (unit === undefined) return duration;
  return `${count} ${count === '1' && language === 'en' ? unit.slice(0, -1) : unit}`;
}
