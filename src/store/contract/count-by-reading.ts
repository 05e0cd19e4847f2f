import type { LegalStore, Page, PageRequest } from '../legal-store.js';
import type { CountedList } from '../lists.js';

/** Reads of the lists that are counted. */
type ListReads = Pick<LegalStore, CountedList['list']>;

const WHOLE: PageRequest = { size: 1000, from: null, direction: 'FORWARD' };

/** Returns how many entries a list has for each parent by reading it, at most `limit`: what `count` has to answer. */
export async function countByReading(reads: ListReads, of: CountedList, limit: number): Promise<readonly number[]> {
  return (await readList(reads, of)).map(({ rows }) => Math.min(rows.length, limit));
}

function readList(reads: ListReads, of: CountedList): Promise<readonly Page<unknown>[]> {
  switch (of.list) {
    case 'citations':
      return reads.citations(of.side, of.documentIds, of.filter, WHOLE);
    case 'evidence':
      return reads.evidence(of.citationIds, WHOLE);
    case 'mentions':
      return reads.mentions(of.places, of.filter, WHOLE);
    case 'provisions':
      return reads.provisions(of.documentIds, WHOLE);
    case 'provisionCitations':
      return reads.provisionCitations(of.refs, of.kinds, WHOLE);
    case 'documentsOfBodies':
      return reads.documentsOfBodies(of.groups, of.types, WHOLE);
    case 'rolesOfCampaigns':
      return reads.rolesOfCampaigns(of.campaignIds, WHOLE);
    case 'campaignAnsweredBy':
      return reads.campaignAnsweredBy(of.campaignIds, WHOLE);
  }
}
