import type { CountedDay, EffectOrigin, Origin } from '../../domain/reading/attested.js';
import { dateLabel, type Labelled, type Language, oneLine, sectionLabel } from './labels.js';

/** Returns where a value was found, in one phrase with the quoted words: `tên tệp đính kèm “01-CT.signed.pdf”`. */
export function originLabel(origin: Origin, language: Language): string {
  const quote = origin.quote === null ? '' : ` “${oneLine(origin.quote)}”`;
  const place = placeLabel(origin)[language];
  if (origin.place !== 'EFFECT_CLAUSE') return `${place}${quote}`;
  return `${place}${inSection(origin, language)}${quote}${countedLabel(origin.counted, language)}`;
}

function placeLabel({ place }: Origin): Labelled {
  switch (place) {
    case 'GIVEN':
      return { vi: 'thông tin kèm theo khi nạp văn bản', en: 'given with the text' };
    case 'LETTERHEAD':
      return { vi: 'phần đầu văn bản', en: 'letterhead' };
    case 'HEADING':
      return { vi: 'dòng tiêu đề', en: 'heading' };
    case 'TITLE_LINE':
      return { vi: 'dòng trích yếu', en: 'title line' };
    case 'NEWS_LEAD':
      return { vi: 'lời dẫn của bản tin', en: 'lead of the news item' };
    case 'ATTACHMENT_NAME':
      return { vi: 'tên tệp đính kèm', en: 'name of the attachment' };
    case 'EFFECT_CLAUSE':
      return { vi: 'quy định về hiệu lực', en: 'clause on effect' };
    case 'CITED_AS':
      return { vi: 'theo lời viện dẫn của văn bản khác', en: 'as cited' };
    case 'CATALOGUE':
      return { vi: 'danh mục', en: 'catalogue' };
  }
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
