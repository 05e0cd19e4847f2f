import type { CandidateReason, ComparedClaim } from '../../domain/identity/candidate-reason.js';
import { romanNumeral } from '../../domain/values/roman-numeral.js';
import { DOCUMENT_TYPE_LABELS } from './document-type-labels.js';
import { dateLabel, type Labelled, type Language } from './labels.js';

/** How a claim is worded where the document agrees, differs, or is not known; `{found}` and `{asked}` stand for values. */
interface Wording {
  readonly agrees: string;
  readonly differs: string;
  readonly unknown: string;
}

const WORDINGS: Readonly<Record<ComparedClaim, Readonly<Record<Language, Wording>>>> = {
  NUMBER: {
    vi: {
      agrees: 'đúng số {found}',
      differs: 'số {found}, không phải {asked}',
      unknown: 'chưa rõ số (cần tìm: {asked})',
    },
    en: {
      agrees: 'number {found}',
      differs: 'number {found}, not {asked}',
      unknown: 'number not known (asked: {asked})',
    },
  },
  LETTERS: {
    vi: {
      agrees: 'chữ viết tắt trong số {found} đúng là của {asked}',
      differs: 'số {found} không thể là số của {asked}',
      unknown: 'chưa rõ số (cần tìm: {asked})',
    },
    en: {
      agrees: 'the letters of {found} stand for {asked}',
      differs: '{found} cannot be the number of a document of type {asked}',
      unknown: 'number not known (asked: {asked})',
    },
  },
  NAME: {
    vi: {
      agrees: 'đúng tên “{found}”',
      differs: 'tên là “{found}”, không phải “{asked}”',
      unknown: 'chưa rõ tên (cần tìm: “{asked}”)',
    },
    en: {
      agrees: 'named “{found}”',
      differs: 'named “{found}”, not “{asked}”',
      unknown: 'name not known (asked: “{asked}”)',
    },
  },
  ISSUER: {
    vi: {
      agrees: 'do {found} ban hành',
      differs: 'do {found} ban hành, không phải {asked}',
      unknown: 'chưa rõ cơ quan ban hành (cần tìm: {asked})',
    },
    en: {
      agrees: 'issued by {found}',
      differs: 'issued by {found}, not {asked}',
      unknown: 'issuer not known (asked: {asked})',
    },
  },
  DATE: {
    vi: {
      agrees: 'đúng ngày ban hành {found}',
      differs: 'ban hành ngày {found}, không phải {asked}',
      unknown: 'chưa rõ ngày ban hành (cần tìm: {asked})',
    },
    en: { agrees: 'dated {found}', differs: 'dated {found}, not {asked}', unknown: 'date not known (asked: {asked})' },
  },
  YEAR: {
    vi: {
      agrees: 'đúng năm {found}',
      differs: 'năm {found}, không phải {asked}',
      unknown: 'chưa rõ năm ban hành (cần tìm: {asked})',
    },
    en: { agrees: 'of {found}', differs: 'of {found}, not {asked}', unknown: 'year not known (asked: {asked})' },
  },
  TYPE: {
    vi: {
      agrees: 'đúng loại {found}',
      differs: 'là {found}, không phải {asked}',
      unknown: 'chưa rõ loại văn bản (cần tìm: {asked})',
    },
    en: { agrees: 'type {found}', differs: 'type {found}, not {asked}', unknown: 'type not known (asked: {asked})' },
  },
  TERM: {
    vi: {
      agrees: 'đúng khóa {found}',
      differs: 'khóa {found}, không phải khóa {asked}',
      unknown: 'chưa rõ khóa (cần tìm: khóa {asked})',
    },
    en: {
      agrees: 'of term {found}',
      differs: 'of term {found}, not {asked}',
      unknown: 'term not known (asked: {asked})',
    },
  },
  ORDINAL: {
    vi: {
      agrees: 'đúng lần thứ {found}',
      differs: 'lần thứ {found}, không phải lần thứ {asked}',
      unknown: 'chưa rõ lần thứ mấy (cần tìm: lần thứ {asked})',
    },
    en: {
      agrees: 'ordinal {found}',
      differs: 'ordinal {found}, not {asked}',
      unknown: 'ordinal not known (asked: {asked})',
    },
  },
  LATER_THAN_CITING: {
    vi: {
      agrees: 'ban hành trước văn bản viện dẫn',
      differs: 'ban hành ngày {found}, sau văn bản viện dẫn ({asked})',
      unknown: 'chưa rõ có ban hành trước văn bản viện dẫn ({asked}) không',
    },
    en: {
      agrees: 'issued before the citing document',
      differs: 'issued on {found}, after the citing document ({asked})',
      unknown: 'not known whether it was issued before the citing document ({asked})',
    },
  },
};

/** A number that agrees but was asked for in another spelling. */
const RESPELT: Readonly<Record<Language, string>> = {
  vi: 'số {found} (cần tìm: {asked})',
  en: 'number {found} (asked: {asked})',
};

/** Returns how a document compares on one claim, in one phrase: `ban hành ngày 07/04/2014, không phải 24/05/2024`. */
export function reasonLabel(reason: CandidateReason, language: Language): string {
  const { claim, asked, found } = reason;
  const values: Readonly<Record<string, string>> = {
    asked: valueLabel(claim, asked, language),
    found: valueLabel(claim, found ?? '', language),
  };
  return templateOf(reason, language).replace(/\{(asked|found)\}/g, (_, name: string) => values[name] ?? '');
}

function templateOf({ claim, agrees, asked, found }: CandidateReason, language: Language): string {
  const wording = WORDINGS[claim][language];
  if (agrees === null) return wording.unknown;
  if (!agrees) return wording.differs;
  return claim === 'NUMBER' && asked !== found ? RESPELT[language] : wording.agrees;
}

const TYPE_LABELS: Readonly<Record<string, Labelled>> = DOCUMENT_TYPE_LABELS;

const typeLabel = (type: string, language: Language): string => TYPE_LABELS[type]?.[language] ?? type;

/** A value as people write it: a day as its readers do, the type's name, a term in Roman numerals. */
function valueLabel(claim: ComparedClaim, value: string, language: Language): string {
  switch (claim) {
    case 'DATE':
    case 'LATER_THAN_CITING':
      return dateLabel(value, language);
    case 'TYPE':
      return typeLabel(value, language);
    case 'TERM':
      return /^[1-9]\d?$/.test(value) ? romanNumeral(Number(value)) : value;
    case 'NUMBER':
    case 'LETTERS':
    case 'NAME':
    case 'ISSUER':
    case 'YEAR':
    case 'ORDINAL':
      return value;
  }
}
