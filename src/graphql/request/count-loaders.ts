import type { CitationKind } from '../../domain/reading/citation.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { CitationFilter, CountedList, MentionFilter, MentionPlace } from '../../store/lists.js';
import type { ProvisionRef } from '../../store/rows.js';
import { MAX_COUNT } from '../limits/limits.js';
import { byId, type Loader, loader, perArguments, refKey } from './loader.js';

/** Numbers of entries of lists, counted up to one more than {@link MAX_COUNT}: one loader for each combination of arguments. */
export interface CountLoaders {
  readonly citations: (side: 'FROM' | 'TO', filter: CitationFilter) => Loader<number>;
  readonly evidence: Loader<number>;
  readonly mentions: (filter: MentionFilter) => Loader<number, MentionPlace>;
  readonly provisions: Loader<number>;
  readonly provisionCitations: (kinds: readonly CitationKind[]) => Loader<number, ProvisionRef>;
  readonly documentsOfBodies: (types: readonly DocumentType[] | null) => Loader<number, readonly string[]>;
  readonly rolesOfCampaigns: Loader<number>;
  readonly campaignAnsweredBy: Loader<number>;
}

/** Returns the loaders of counts of one request. */
export function createCountLoaders(store: LegalStore): CountLoaders {
  const count = (of: CountedList): Promise<readonly number[]> => store.count(of, MAX_COUNT + 1);
  return {
    citations: perArguments((side, filter) =>
      byId((documentIds) => count({ list: 'citations', side, documentIds, filter })),
    ),
    evidence: byId((citationIds) => count({ list: 'evidence', citationIds })),
    mentions: perArguments((filter) => loader((places) => count({ list: 'mentions', places, filter }), JSON.stringify)),
    provisions: byId((documentIds) => count({ list: 'provisions', documentIds })),
    provisionCitations: perArguments((kinds) =>
      loader((refs) => count({ list: 'provisionCitations', refs, kinds }), refKey),
    ),
    documentsOfBodies: perArguments((types) =>
      loader((groups) => count({ list: 'documentsOfBodies', groups, types }), JSON.stringify),
    ),
    rolesOfCampaigns: byId((campaignIds) => count({ list: 'rolesOfCampaigns', campaignIds })),
    campaignAnsweredBy: byId((campaignIds) => count({ list: 'campaignAnsweredBy', campaignIds })),
  };
}
