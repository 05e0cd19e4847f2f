import { ASSURANCES } from '../../domain/reading/citation.js';
import { enclosingPaths } from '../../domain/reading/provision-path.js';
import { CAMPAIGN_ROLES } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import type {
  AssertionRow,
  CampaignRoleRow,
  CampaignRow,
  CitationRow,
  ProvisionRow,
  SectionRow,
  VoteRow,
} from '../rows.js';
import { distinct } from '../rows-by-key.js';
import type { World } from './world.js';

/** What a store sums up from a world, in no particular order. */
export interface Sums {
  readonly citations: readonly CitationRow[];
  readonly campaigns: readonly CampaignRow[];
  readonly votes: readonly VoteRow[];
  readonly provisions: readonly ProvisionRow[];
}

/** Returns the sums of a world, each counted from all of it. */
export function sumsOf(world: World): Sums {
  const derivations = world.inputs.map((input) => input.derivation);
  const assertions = derivations.flatMap((one) => one.assertions);
  const roles = derivations.flatMap((one) => one.campaignRoles);
  const references = derivations.flatMap((one) => one.references);
  return {
    citations: distinct(assertions.map((one) => one.citationId)).map((id) => citation(assertions, id)),
    campaigns: distinct(roles.map((one) => one.campaignId)).map((id) => campaign(roles, id)),
    votes: distinct(references.map((one) => `${one.key} ${one.claimsHash}`)).flatMap((name) => {
      const same = references.filter((one) => `${one.key} ${one.claimsHash}` === name);
      return same.slice(0, 1).map((row) => ({ ...row, inputs: same.length }));
    }),
    provisions: provisions(
      derivations.flatMap((one) => one.sections),
      assertions,
    ),
  };
}

function citation(assertions: readonly AssertionRow[], id: string): CitationRow {
  const all = assertions.filter((one) => one.citationId === id);
  const [assurance] = ASSURANCES.filter((rank) => all.some((one) => one.assurance === rank));
  const [first] = all;
  if (first === undefined || assurance === undefined) throw new Error(`nothing asserts ${id}`);
  const { fromId, toId, kind } = first;
  const reasons = all.filter((one) => one.assurance === assurance).flatMap((one) => one.reason ?? []);
  const dates = all.flatMap((one) => one.effectiveFrom ?? []);
  return {
    id,
    fromId,
    toId,
    kind,
    assurance,
    reason: assurance === 'INFERRED' ? (reasons.sort()[0] ?? null) : null,
    extent: all.some((one) => one.extent === 'WHOLE') ? 'WHOLE' : 'PART',
    effectiveFrom: dates.sort()[0] ?? null,
  };
}

function provisions(sections: readonly SectionRow[], assertions: readonly AssertionRow[]): readonly ProvisionRow[] {
  const named = assertions.flatMap((one) =>
    one.provisions.flatMap((path) => [path, ...enclosingPaths(path)].map((held) => `${one.toId} ${held}`)),
  );
  return distinct([...sections.map((one) => `${one.documentId} ${one.path}`), ...named]).map((name) => {
    const [documentId = '', path = ''] = name.split(' ');
    const section = sections.find((one) => one.documentId === documentId && one.path === path) ?? null;
    return { documentId, path, section };
  });
}

function campaign(roles: readonly CampaignRoleRow[], id: string): CampaignRow {
  const all = roles.filter((one) => one.campaignId === id);
  const [first] = CAMPAIGN_ROLES.flatMap((role) =>
    all.filter((one) => one.role === role).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  if (first === undefined) throw new Error(`no role in ${id}`);
  const { name, theme, period, occasions, launchedBy } = first.reading;
  return {
    id,
    key: first.campaignKey,
    name,
    theme,
    period,
    occasions,
    launchedById: launchedBy?.bodyId ?? null,
    launchedByName: launchedBy?.name ?? null,
    launchedInId: first.role === 'LAUNCHES' ? first.documentId : null,
    searchText: foldText(`${name} ${theme ?? ''}`),
  };
}
