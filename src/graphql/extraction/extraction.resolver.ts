import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { sectionLabel } from '../../app/views/labels.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { Head, Section } from '../../domain/reading/reading.js';
import { limitsReached, type ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { once } from '../connection/once.js';
import { checkedExtractText, checkedText } from '../limits/arguments.js';
import { Cost, lengthOf } from '../limits/field-cost.js';
import { MAX_EXTRACT_LENGTH } from '../limits/limits.js';
import { EXPLANATION_WEIGHT, extractWeight } from '../limits/weights.js';
import { checkedTypeName } from '../request/checked-filters.js';
import type { GraphContext } from '../request/context.js';
import { MentionExplanationObject } from '../schema/explanation.type.js';
import { LanguageArgs, languageOf } from '../schema/language.js';
import { type ExtractedMentionSource, extractedMentions } from './extracted-mentions.js';
import {
  CitingContextInput,
  ExtractedMentionObject,
  ExtractedSectionObject,
  ExtractionObject,
} from './extraction.type.js';

/** Mentions that a text of this length is charged with: one in 100 characters, more than law texts have. */
const assumedMentions = (length: number): number => Math.ceil(length / 100);

interface ExtractionSource {
  readonly head: Head;
  readonly mentions: readonly ExtractedMentionSource[];
  readonly limits: readonly ReadingLimit[];
}

/** Recognises the citations of a text without saving it. */
@Resolver(() => ExtractionObject)
export class ExtractionResolver {
  @Cost({
    weight: extractWeight(MAX_EXTRACT_LENGTH),
    assumedSize: assumedMentions(MAX_EXTRACT_LENGTH),
    sizedFields: ['mentions'],
    exact: ({ text }) => ({
      weight: extractWeight(lengthOf(text)),
      sizes: { mentions: assumedMentions(lengthOf(text)) },
    }),
  })
  @Query(() => ExtractionObject, {
    nullable: true,
    description: 'Recognises the documents that a text cites, without saving anything.',
  })
  async extract(
    @Arg('text', () => String, { description: 'The text, at most 200,000 UTF-16 code units.' }) text: string,
    @Arg('context', () => CitingContextInput, {
      nullable: true,
      description: 'What is known about the document that the text belongs to.',
    })
    known: CitingContextInput | null,
    @Ctx() { extractor, explainer, deadline, vocabulary }: GraphContext,
  ): Promise<ExtractionSource> {
    deadline.check();
    const content = checkedExtractText(text);
    const context = citingContext(known, vocabulary);
    const reading = await extractor(content, context, deadline.signal);
    const explanations = once(async () => explainer(content, context, deadline.signal));
    return {
      head: reading.head,
      mentions: extractedMentions(content, reading, explanations),
      limits: limitsReached(content, reading),
    };
  }
}

/** Resolves what people call a section of the given text. */
@Resolver(() => ExtractedSectionObject)
export class ExtractedSectionResolver {
  @FieldResolver(() => String, { description: 'Its name as people write it: khoản 2 Điều 5.' })
  label(@Root() { path }: Section, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return sectionLabel(path, languageOf(args));
  }
}

/** Resolves what is not stored in the form of the API in a recognised mention. */
@Resolver(() => ExtractedMentionObject)
export class ExtractedMentionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The words that show the relation.' })
  cue(@Root() { cue }: ExtractedMentionSource) {
    return cue?.text ?? null;
  }

  @Cost({ weight: EXPLANATION_WEIGHT })
  @FieldResolver(() => MentionExplanationObject, {
    nullable: true,
    description: 'What made it what it is. Reads the text once more, whatever the number of mentions.',
  })
  explanation(@Root() { explain }: ExtractedMentionSource) {
    return explain();
  }
}

function citingContext(known: CitingContextInput | null, vocabulary: VocabularyIndex): CitingContext {
  const { number, issuer, date } = known ?? {};
  for (const [name, value] of Object.entries({ number, issuer })) checkedText(name, value ?? '');
  const type = checkedTypeName('typeName', known?.typeName, vocabulary);
  return { number: number ?? null, type, issuer: issuer ?? null, date: date ?? null };
}
