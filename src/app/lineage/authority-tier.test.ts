import { describe, expect, it } from 'vitest';
import { authorityTier } from './authority-tier.js';

const body = (
  branch: 'STATE' | 'PARTY' | 'FRONT',
  level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE',
  organ: string,
) => ({
  branch,
  level,
  organ,
});

describe('authorityTier', () => {
  it.each([
    ['CONSTITUTION', null, 'CONSTITUTION'],
    ['LAW', null, 'LAW'], // only the Quốc hội makes laws
    ['DECREE', null, 'GOVERNMENT'],
    ['RESOLUTION', null, 'OTHER'], // anybody may resolve
    ['RESOLUTION', body('STATE', 'CENTRAL', 'quoc-hoi'), 'LAW'],
    ['RESOLUTION', body('STATE', 'CENTRAL', 'ubtvqh'), 'ORDINANCE'],
    ['RESOLUTION', body('STATE', 'CENTRAL', 'chinh-phu'), 'GOVERNMENT'],
    ['DECISION', body('STATE', 'CENTRAL', 'thu-tuong'), 'PRIME_MINISTER'],
    ['CIRCULAR', body('STATE', 'CENTRAL', 'bo'), 'CENTRAL_STATE'],
    ['DIRECTIVE', body('STATE', 'PROVINCE', 'ubnd'), 'PROVINCE'],
    ['DECISION', body('STATE', 'COMMUNE', 'ubnd'), 'COMMUNE'],
    ['DIRECTIVE', body('PARTY', 'CENTRAL', 'ban-chap-hanh-trung-uong'), 'PARTY_CENTRAL'],
    ['RESOLUTION', body('PARTY', 'PROVINCE', 'tinh-uy'), 'PARTY_LOCAL'],
    ['PLAN', body('FRONT', 'PROVINCE', 'mttq'), 'FRONT'],
  ] as const)('ranks a %s of %j as %s', (type, authority, tier) => {
    expect(authorityTier(type, authority)).toBe(tier);
  });
});
