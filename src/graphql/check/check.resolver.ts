import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { checkDraft, type DraftCheck, MOST_CHECKED } from '../../app/check/check-draft.js';
import { CHECK_VERDICTS, type CheckVerdict, type Finding } from '../../app/check/finding.js';
import { findingLabel } from '../../app/views/check-labels.js';
import { CanCuError } from '../../domain/errors.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { Reading } from '../../domain/reading/reading.js';
import { limitsReached } from '../../domain/reading/reading-limits.js';
import { once } from '../connection/once.js';
import { extractedMentions } from '../extraction/extracted-mentions.js';
import { checkedExtractText } from '../limits/arguments.js';
import { Cost, lengthOf } from '../limits/field-cost.js';
import { MAX_EXTRACT_LENGTH } from '../limits/limits.js';
import { CHECKED_CITATION_WEIGHT, checkWeight, FORCE_ROW_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { originIn } from '../schema/attested-in.js';
import { DateScalar } from '../schema/date.scalar.js';
import { LanguageArgs, languageOf } from '../schema/language.js';
import { CheckFindingObject, DraftCheckObject } from './check.type.js';

/** Citations that a draft of this length is charged with: one in 250 characters. Further ones are charged when they are there. */
const assumedCitations = (length: number): number => Math.min(Math.ceil(length / 250), MOST_CHECKED);

const NOTHING_KNOWN: CitingContext = { number: null, type: null, issuer: null, date: null };

/** Checks drafts, of which nothing is kept. */
@Resolver(() => DraftCheckObject)
export class DraftCheckResolver {
  @Cost({
    weight: checkWeight(MAX_EXTRACT_LENGTH, assumedCitations(MAX_EXTRACT_LENGTH)),
    assumedSize: assumedCitations(MAX_EXTRACT_LENGTH),
    sizedFields: ['citations'],
    exact: ({ text }) => {
      const citations = assumedCitations(lengthOf(text));
      return { weight: checkWeight(lengthOf(text), citations), sizes: { citations } };
    },
  })
  @Query(() => DraftCheckObject, {
    nullable: true,
    description:
      'Checks the citations of a draft: what each means, whether it stands on a day, on what the draft and the store differ, and which provisions were amended or are not there. Nothing of the draft is stored, logged or cached. By POST only, so that the draft stands in no address.',
  })
  async check(
    @Arg('text', () => String, { description: 'The draft as plain text, at most 200,000 UTF-16 code units.' })
    text: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description:
        'The day on which its citations must stand, such as that of its issue; today in Vietnam when absent.',
    })
    on: string | null,
    @Ctx() { store, vocabulary, extractor, explainer, deadline, today, answer, isInAddress }: GraphContext,
  ) {
    if (isInAddress)
      throw new CanCuError('INVALID', 'check reads a draft, which should stand in no address: send the query by POST');
    deadline.check();
    const draft = checkedExtractText(text);
    const reading = await extractor(draft, NOTHING_KNOWN, deadline.signal);
    const checked = await checkDraft(store, vocabulary, { text: draft, reading, on: on ?? today }, (rows) =>
      answer.charge(rows * FORCE_ROW_WEIGHT),
    );
    answer.charge(Math.max(0, checked.citations.length - assumedCitations(draft.length)) * CHECKED_CITATION_WEIGHT);
    const explanations = once(async () => explainer(draft, NOTHING_KNOWN, deadline.signal));
    return checkSource(draft, reading, checked, extractedMentions(draft, reading, explanations));
  }
}

/** Returns the source object of a check. */
function checkSource(
  draft: string,
  reading: Reading,
  { on, head, citations, complete }: DraftCheck,
  mentions: ReturnType<typeof extractedMentions>,
) {
  const mentionOf = new Map(reading.mentions.map((mention, at) => [mention, mentions[at]]));
  const count = (verdict: CheckVerdict): number => citations.filter((one) => one.verdict === verdict).length;
  const [fault, review, open, correct] = CHECK_VERDICTS.map(count);
  return {
    on,
    head,
    counts: { fault, review, open, correct },
    citations: citations.map((citation) => ({
      ...citation,
      mention: mentionOf.get(citation.mention),
      candidates: citation.candidates.map((candidate, at) => ({ ...candidate, rank: at + 1 })),
      findings: citation.findings.map((finding) => findingSource(finding, citation.document?.id)),
    })),
    isComplete: complete,
    limits: limitsReached(draft, reading),
  };
}

const findingSource = (finding: Finding, documentId: string | undefined) => ({
  ...finding,
  assurance: finding.attested?.assurance ?? null,
  origin: finding.attested && documentId !== undefined ? originIn(documentId, finding.attested.origin) : null,
  quote: finding.source?.kind === 'words' ? finding.source.quote : null,
  recordedBy: finding.source?.kind === 'record' ? finding.source.name : null,
});

/** Resolves what people read of a finding. */
@Resolver(() => CheckFindingObject)
export class CheckFindingResolver {
  @FieldResolver(() => String, {
    description: 'The finding as a sentence. Made to be read, not to be parsed.',
  })
  message(@Root() finding: Finding, @Args(() => LanguageArgs) args: LanguageArgs, @Ctx() { vocabulary }: GraphContext) {
    return findingLabel(finding, languageOf(args), vocabulary.vocabulary);
  }
}
