import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';

/** Rank of a document by its issuer, highest first. */
export type AuthorityTier =
  | 'CONSTITUTION'
  | 'LAW'
  | 'ORDINANCE'
  | 'PRESIDENT'
  | 'GOVERNMENT'
  | 'PRIME_MINISTER'
  | 'CENTRAL_STATE'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'COMMUNE'
  | 'PARTY_CENTRAL'
  | 'PARTY_LOCAL'
  | 'FRONT'
  | 'OTHER';

/** The parts of a numbering authority that its tier depends on. */
export interface TierBody {
  readonly branch: Branch;
  readonly level: Level;
  readonly organ: string;
}

const TIER_OF_ORGAN: ReadonlyMap<string, AuthorityTier> = new Map([
  ['quoc-hoi', 'LAW'],
  ['ubtvqh', 'ORDINANCE'],
  ['hoi-dong-nha-nuoc', 'ORDINANCE'],
  ['chu-tich-nuoc', 'PRESIDENT'],
  ['chinh-phu', 'GOVERNMENT'],
  ['hoi-dong-bo-truong', 'GOVERNMENT'],
  ['hoi-dong-chinh-phu', 'GOVERNMENT'],
  ['thu-tuong', 'PRIME_MINISTER'],
]);

/** Types that only one issuer may use: the type alone gives the tier. */
const TIER_OF_TYPE: ReadonlyMap<DocumentType, AuthorityTier> = new Map([
  ['CODE', 'LAW'],
  ['LAW', 'LAW'],
  ['ORDINANCE', 'ORDINANCE'],
  ['DECREE', 'GOVERNMENT'],
]);

/**
 * Returns the rank of a document by its type and numbering authority.
 * Source: Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, article 4, for the State.
 */
export function authorityTier(type: DocumentType, authority: TierBody | null): AuthorityTier {
  if (type === 'CONSTITUTION') return 'CONSTITUTION';
  if (authority === null) return TIER_OF_TYPE.get(type) ?? 'OTHER';
  return TIER_OF_ORGAN.get(authority.organ) ?? tierOfLevel(authority);
}

function tierOfLevel({ branch, level }: TierBody): AuthorityTier {
  switch (branch) {
    case 'PARTY':
      return level === 'CENTRAL' ? 'PARTY_CENTRAL' : 'PARTY_LOCAL';
    case 'FRONT':
      return 'FRONT';
    case 'STATE':
      return level === 'CENTRAL' ? 'CENTRAL_STATE' : level;
  }
}
