/**
 * Letters of document types in symbols, in canonical capitals.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW, mục 1.3; shapes of published documents.
 */
export const TYPE_LETTERS: readonly string[] = [
  // State and Party alike
  ...['NQ', 'QĐ', 'CT', 'KL', 'QC', 'TB', 'HD', 'CTr', 'KH', 'BC', 'BB', 'TTr', 'CV', 'ĐA', 'DA', 'PA', 'CĐ', 'TC'],
  // normative documents of the State and their joint forms
  ...['NĐ', 'TT', 'TTLT', 'TTLB', 'NQLT', 'PL', 'VBHN', 'QyĐ', 'SL', 'SLt', 'LCT', 'L', 'QPPL'],
  // the Party's own
  ...['QĐi', 'CTrHĐ'],
];

/** Letters of laws and orders before 1992, which were written with a hyphen first: `57-L/CTN`, `21-LCT/HĐNN8`. */
export const HYPHENATED_STATE_TYPES: ReadonlySet<string> = new Set(['L', 'LCT', 'SL', 'SLt']);

/**
 * Letters of issuers in the State's symbols, in canonical capitals; `&` is left out of canonical symbols.
 * They tell a State number from a Party one, and where run-together letters part (`TTBTC`).
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

/** Letters of the Party's issuers; longer ones end in TW or TU (`BTCTW`, `VPTU`) or begin with TW (`TWĐTN`). */
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

/** `TƯ` and `TWƯ` are how Party texts abbreviate Trung ương (`CT/TƯ`); the symbol says TW. */
byUpper.set('TƯ', 'TW');
byUpper.set('TWƯ', 'TW');

/**
 * Returns letters of a symbol with the capitals and the Đ they should have, or null when they are not known:
 * `ttg` → `TTg`, `ND` → `NĐ`. A form that is itself known stays (`HD` is hướng dẫn, not a lost mark of `HĐ`).
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

/** Returns true for canonical letters of a Party issuer, longer forms included (`BTGTU`, `TWĐTN`). */
export const isPartyIssuer = (letters: string): boolean =>
  partyIssuers.has(letters) || (letters.length > 3 && /^(?:TW.+|.+T[WU])$/u.test(letters));
