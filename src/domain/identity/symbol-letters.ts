/**
 * Letters of document types in symbols, in canonical capitals.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW, mục 1.3; numbers of published documents.
 */
export const TYPE_LETTERS: readonly string[] = [
  // used by both State and Party
  ...['NQ', 'QĐ', 'CT', 'KL', 'QC', 'TB', 'HD', 'CTr', 'KH', 'BC', 'BB', 'TTr', 'CV', 'ĐA', 'DA', 'PA', 'CĐ', 'TC'],
  // the State's normative documents, including joint ones
  ...['NĐ', 'TT', 'TTLT', 'TTLB', 'NQLT', 'PL', 'VBHN', 'QyĐ', 'SL', 'SLt', 'LCT', 'L', 'QPPL'],
  // used by the Party only
  ...['QĐi', 'CTrHĐ'],
];

/** Letters of laws and orders before 1992, whose numbers have a hyphen before the type: `57-L/CTN`, `21-LCT/HĐNN8`. */
export const HYPHENATED_STATE_TYPES: ReadonlySet<string> = new Set(['L', 'LCT', 'SL', 'SLt']);

/**
 * Letters of issuers in the State's symbols, in canonical capitals. Canonical symbols omit `&`.
 * They distinguish a State number from a Party number, and show where to split letters run together (`TTBTC`).
 */
export const STATE_ISSUER_LETTERS: readonly string[] = [
  ...['CP', 'TTg', 'QH', 'UBTVQH', 'CTN', 'HĐBT', 'HĐNN', 'HĐCP', 'HĐTP', 'VPQH', 'VPCP', 'VPCTN', 'TTCP', 'BTCCBCP'],
  ...['UBND', 'HĐND', 'UB', 'CTUBND', 'UBHC', 'UBNDTP', 'NHNN', 'KTNN', 'TANDTC', 'VKSNDTC', 'VKSTC', 'TATC', 'CA'],
  ...['BTC', 'BGTVT', 'BYT', 'BGDĐT', 'BGD', 'BTNMT', 'BNNPTNT', 'BNN', 'BNNMT', 'BLĐTBXH', 'LĐTBXH', 'BKHCN', 'BCT'],
  ...[
    'BXD',
    'BKHĐT',
    'BKH',
    'BCA',
    'BNV',
    'BTP',
    'BTTTT',
    'BVHTTDL',
    'BVHTT',
    'BQP',
    'BNG',
    'BCN',
    'BTM',
    'BTS',
    'BBCVT',
  ],
  ...[
    'BKHCNMT',
    'BCNNg',
    'BNL',
    'BVHTTTTDL',
    'BDTTG',
    'BĐT',
    'UBDT',
    'UBTDTT',
    'UBDSGĐTE',
    'TCHQ',
    'TCT',
    'TCĐC',
    'TCTK',
  ],
  ...[
    'TCDL',
    'TCBĐ',
    'TCTDTT',
    'NNPTNT',
    'GDĐT',
    'KHCN',
    'BHXH',
    'UBCK',
    'TLĐ',
    'BLĐ',
    'TCCP',
    'TCCB',
    'BCNN',
    'TTNNQD',
  ],
  ...[
    'KTTW',
    'HĐQLQ',
    'LB',
    'LT',
    'TM',
    'ĐCTCT',
    'BVGCP',
    'UBGDTNNĐ',
    'KBNN',
    'VHTT',
    'GTVT',
    'NV',
    'TNMT',
    'XD',
    'CN',
  ],
];

/** Letters of the Party's issuers. Longer forms end in TW or TU (`BTCTW`, `VPTU`) or begin with TW (`TWĐTN`). */
export const PARTY_ISSUER_LETTERS: readonly string[] = [
  ...['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU', 'ĐUK', 'ĐUQS', 'ĐUCA', 'ĐUBP', 'QUTW', 'VPTW', 'BTCTW', 'BTGTW', 'BNCTW'],
  ...['BDVTW', 'BĐNTW', 'BKTTW', 'BTGDVTW', 'BCSLTW', 'UBKTTW', 'VPTU', 'BTCTU', 'BTGTU', 'BDVTU', 'BNCTU', 'UBKTTU'],
  ...['TWĐTN', 'BCSĐ', 'ĐĐQH', 'BCĐTW', 'HVCTQG', 'BTV', 'TVTU'],
];

const fold = (letters: string): string => letters.toUpperCase().replaceAll('Đ', 'D').replaceAll('Ư', 'U');

const byUpper = new Map<string, string>();
const byFold = new Map<string, string | null>();
for (const letters of [...TYPE_LETTERS, ...STATE_ISSUER_LETTERS, ...PARTY_ISSUER_LETTERS]) {
  byUpper.set(letters.toUpperCase(), letters);
  const folded = fold(letters);
  const other = byFold.get(folded);
  byFold.set(folded, other === undefined || other === letters ? letters : null);
}

/** Party texts also abbreviate Trung ương as `TƯ` or `TWƯ` (`CT/TƯ`); the canonical letters are TW. */
byUpper.set('TƯ', 'TW');
byUpper.set('TWƯ', 'TW');

/**
 * Returns a symbol's letters with the right capitals and Đ: `ttg` → `TTg`, `ND` → `NĐ`; null when they are unknown.
 * A known form is left unchanged: `HD` is hướng dẫn, not `HĐ` without its mark.
 */
export function knownLetters(written: string): string | null {
  const upper = written.toUpperCase();
  return byUpper.get(upper) ?? byFold.get(fold(upper)) ?? null;
}

const types: ReadonlySet<string> = new Set(TYPE_LETTERS);
const stateIssuers: ReadonlySet<string> = new Set(STATE_ISSUER_LETTERS);
const partyIssuers: ReadonlySet<string> = new Set(PARTY_ISSUER_LETTERS);

/** Returns true for canonical letters of a document type. */
export const isTypeLetters = (letters: string): boolean => types.has(letters);

/** Returns true for canonical letters of a State issuer. */
export const isStateIssuer = (letters: string): boolean => stateIssuers.has(letters);

/** Returns true for canonical letters of a Party issuer, including the longer forms (`BTGTU`, `TWĐTN`). */
export const isPartyIssuer = (letters: string): boolean =>
  partyIssuers.has(letters) || (letters.length > 3 && /^(?:TW.+|.+T[WU])$/u.test(letters));
