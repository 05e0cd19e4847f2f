import { documentBlocks } from '../domain/identity/blocks.js';
import type { CandidateReason } from '../domain/identity/candidate-reason.js';
import { keysOf } from '../domain/identity/document-keys.js';
import { linkClaims } from '../domain/identity/link-claims.js';
import type { KnownDocument } from '../domain/identity/link-decision.js';
import type { Claims } from '../domain/reading/mention.js';
import { statedOrNull } from './attested.js';
import { claim } from './claims.js';
import { vocabulary } from './vocabulary.js';

/** Returns a document that states these claims. */
export function document(given: Partial<Claims>, changes: Partial<KnownDocument> = {}): KnownDocument {
  const claims = claim(given);
  const keys = keysOf(claims, vocabulary);
  return {
    key: keys[0] ?? 'src-x',
    keys: keys.length === 0 ? ['src-x'] : keys,
    blocks: documentBlocks(claims, vocabulary),
    type: claims.type ?? 'OTHER',
    number: statedOrNull(claims.symbol),
    issuedOn: statedOrNull(claims.date),
    authorityId: claims.authority,
    ...changes,
  };
}

const among = (documents: readonly KnownDocument[]) => ({
  byKey: (key: string) => documents.find(({ keys }) => keys.includes(key)) ?? null,
  byBlock: (block: string) => documents.filter(({ blocks }) => blocks.includes(block)),
});

/** Where claims stand: date of the citing document, what its text cites by a full name, and itself where it acts. */
export interface GivenContext {
  readonly citingDate?: string;
  readonly named?: readonly KnownDocument[];
  readonly acting?: KnownDocument;
}

/** Returns what becomes of claims: `STATED → key`, `REASON → key`, `STUB key`, `AMBIGUOUS` or `UNRESOLVED` with candidates. */
export function outcome(given: Partial<Claims>, documents: readonly KnownDocument[], context: GivenContext = {}) {
  const { citingDate = null, named = [], acting = null } = context;
  const linkContext = { citingDate, namedInText: named, acting };
  const decision = linkClaims(claim(given), linkContext, among(documents), vocabulary);
  switch (decision.kind) {
    case 'LINK':
      return `${decision.reason ?? decision.assurance} → ${decision.document.key}`;
    case 'STUB':
      return `STUB ${decision.key}`;
    case 'NONE':
      return [
        decision.state,
        ...decision.candidates.map(
          ({ document: { key }, match, reasons }) => `${match} ${key}: ${reasons.map(reasonText).join('; ')}`,
        ),
      ].join('\n');
  }
}

/** `DATE 2014-04-07` where it agrees, `DATE 2014-04-07, not 2024-05-24` where it differs. */
const reasonText = ({ claim: compared, agrees, asked, found }: CandidateReason): string =>
  `${compared} ${found}${agrees ? '' : `, not ${asked}`}`;

/** Claims of 34-CT/TW, undated. */
export const directive = {
  type: 'DIRECTIVE',
  typeName: 'chỉ thị',
  symbol: '34-CT/TW',
  authority: 'ban-chap-hanh-trung-uong',
} as const;
/** Claims of 30/2020/NĐ-CP. */
export const decree = {
  type: 'DECREE',
  typeName: 'nghị định',
  symbol: '30/2020/NĐ-CP',
  authority: 'chinh-phu',
} as const;
/** Claims of 01/NQ-CP, undated. */
export const resolution = {
  type: 'RESOLUTION',
  typeName: 'nghị quyết',
  symbol: '01/NQ-CP',
  authority: 'chinh-phu',
} as const;
/** Claims of Luật Đất đai, of no year. */
export const landLaw = { type: 'LAW', typeName: 'luật', name: 'Luật Đất đai', authority: 'quoc-hoi' } as const;
/** Claims of 01-NQ/TU of Bình Dương, undated. */
export const local = {
  type: 'RESOLUTION',
  typeName: 'nghị quyết',
  symbol: '01-NQ/TU',
  authority: 'tinh-uy-binh-duong',
} as const;

/** 34-CT/TW of the XI term. */
export const OF_2014 = document({ ...directive, date: '2014-04-07' });
/** 34-CT/TW of the XIII term. */
export const OF_2024 = document({ ...directive, date: '2024-05-24' });
