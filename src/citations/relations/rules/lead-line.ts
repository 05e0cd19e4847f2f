import type { CitationKind } from '../../../domain/reading/citation.js';
import type { MentionCandidate } from '../../mentions/candidate.js';
import type { CueReading } from '../cue-reading.js';
import { isLocus } from '../cue-weight.js';
import { listsMeant } from '../list-members.js';
import { isAttaching } from '../recitals.js';
import { citing, embedded, type RelationRule } from '../relation-rule.js';
import type { RelationWalk } from '../relation-walk.js';

/** Acts that a lead line does to provisions too ("Bãi bỏ các quy định sau:"), wherever they are laid down. */
const ENDING: ReadonlySet<CueReading['kind']> = new Set<CueReading['kind']>(['REPLACES', 'REPEALS']);
/** What a lead line says only of the documents that items begin with. */
const AT_ITEM_START: ReadonlySet<CueReading['kind']> = new Set<CueReading['kind']>(['AMENDS', 'IMPLEMENTS']);
/** How many tokens of an item may stand before the document that the lead line is about. */
const ITEM_LENGTH = 40;
/** Within how many tokens any document of an item is meant. */
const ITEM_START = 3;

/** "2. Các văn bản sau đây hết hiệu lực:": what a lead line says of the items below it. */
export const LEAD_LINE: RelationRule = {
  id: 'LEAD_LINE',
  reason: 'A sentence that ends in a colon applies to the items below it, until a heading of the same rank or above.',
  examples: [
    {
      text: 'Điều 9. Bãi bỏ các văn bản sau:\n1. Quyết định số 12/2015/QĐ-UBND ngày 01/3/2015.',
      mention: 'Quyết định số 12/2015/QĐ-UBND',
      gives: 'REPEALS',
    },
  ],
  decide: (walk, candidate) => {
    const lead = rulingAbove(walk, candidate);
    if (lead === null) return null;
    const own = walk.cueReading(candidate)?.cue ?? null;
    const speaks = own !== null && !isAttaching(walk.tokens, own);
    if (speaks && !(isLocus(walk.tokens, own) && ENDING.has(lead.kind))) return 'WORDS_AT_MENTION';
    return lead.kind === 'EMBEDDED' ? embedded(null) : citing(lead.kind satisfies CitationKind, lead.cue);
  },
};

/** "- Các văn bản của thành phố: số A": the item begins with general words, and says after a colon which documents they mean. */
const isListed = ({ tokens, segment, first, relations }: RelationWalk, { lead }: MentionCandidate): boolean =>
  first === relations.length && listsMeant(tokens, segment.body, lead);

/** What the lead line above says, of the first document of an item below it. */
function rulingAbove(walk: RelationWalk, candidate: MentionCandidate): CueReading | null {
  const lead = walk.segment.inserted ? null : walk.leadLines.above(walk.segment);
  if (!lead) return null;
  const distance = candidate.lead - walk.segment.body;
  const isFirst = walk.first === walk.relations.length && distance <= ITEM_LENGTH && !AT_ITEM_START.has(lead.kind);
  return distance <= ITEM_START || isFirst || isListed(walk, candidate) ? lead : null;
}
