import type { Claims } from '../../domain/reading/mention.js';
import { romanNumeral } from '../../domain/values/roman-numeral.js';
import { writtenBody } from '../readers/body-spans.js';
import type { CongressOrPlenum } from '../readers/congress-and-plenum.js';
import type { Tokens } from '../text/tokens.js';
import type { ClaimContext } from './claim-context.js';

const NATIONAL_CONGRESS = 'Đại hội đại biểu toàn quốc';
const CENTRAL_COMMITTEE = 'Ban Chấp hành Trung ương';

/** Returns the claims of a resolution of a congress or plenum: `base` with its name, issuer and term. */
export function congressOrPlenumClaims(
  base: Claims,
  congressOrPlenum: CongressOrPlenum,
  tokens: Tokens,
  context: ClaimContext,
): Claims {
  switch (congressOrPlenum.kind) {
    case 'PLENUM':
      return plenumClaims(base, congressOrPlenum, context);
    case 'CONGRESS':
      return congressClaims(base, congressOrPlenum, tokens, context);
  }
}

function plenumClaims(base: Claims, { ordinal, term }: CongressOrPlenum, { vocabulary, on }: ClaimContext): Claims {
  return {
    ...base,
    name: `${base.type === 'CONCLUSION' ? 'Kết luận Hội nghị' : 'Nghị quyết Hội nghị'} lần thứ ${ordinal} ${CENTRAL_COMMITTEE}`,
    ordinal,
    term,
    issuers: [`${CENTRAL_COMMITTEE} Đảng`],
    authority: vocabulary.findBody(CENTRAL_COMMITTEE, null, base.date ?? on)?.id ?? null,
    origins: {},
  };
}

function congressClaims(
  base: Claims,
  congressOrPlenum: CongressOrPlenum,
  tokens: Tokens,
  context: ClaimContext,
): Claims {
  const { ordinal, national, body } = congressOrPlenum;
  const on = base.date ?? context.on;
  const local = body ? context.readIssuer(congressName(writtenBody(tokens, body)), on) : null;
  const congress = local ? local.body : context.vocabulary.findBody(NATIONAL_CONGRESS, null, on);
  const name = local ? (local.body?.name ?? local.name) : NATIONAL_CONGRESS;
  const ofTheParty = national ? ' của Đảng' : '';
  return {
    ...base,
    name: `Nghị quyết ${name}${ofTheParty}`,
    ordinal,
    term: congressOrPlenum.term ?? (national ? ordinal : null),
    issuers: [`${local === null ? name : local.name} lần thứ ${romanNumeral(ordinal ?? 0)}${ofTheParty}`],
    authority: congress?.id ?? null,
    origins: local?.completed
      ? { issuers: 'CITING_DOCUMENT', name: 'CITING_DOCUMENT', authority: 'CITING_DOCUMENT' }
      : {},
  };
}

/** "Đại hội XIII Đảng bộ tỉnh" is the congress "Đại hội Đảng bộ tỉnh". */
const congressName = (written: string): string => (/^Đảng bộ/iu.test(written) ? `Đại hội ${written}` : written);
