import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CitingContext, RecognisedMention } from '../../domain/reading/mention.js';
import { checkedExtractText, checkedText } from '../limits/arguments.js';
import { Cost } from '../limits/field-cost.js';
import type { GraphContext } from '../request/context.js';
import { CitingContextInput, ExtractedMentionObject, ExtractionObject } from './extraction.type.js';

/** Recognises the citations of a text without saving it. */
@Resolver(() => ExtractionObject)
export class ExtractionResolver {
  @Cost({ textArgument: 'text' })
  @Query(() => ExtractionObject, {
    description: 'Recognises the documents that a text cites, without saving anything.',
  })
  extract(
    @Arg('text', () => String, { description: 'The text, at most 200,000 UTF-16 code units.' }) text: string,
    @Arg('context', () => CitingContextInput, {
      nullable: true,
      description: 'What is known about the document that the text belongs to.',
    })
    known: CitingContextInput | null,
    @Ctx() { extractor, deadline }: GraphContext,
  ) {
    deadline.check();
    return extractor(checkedExtractText(text), citingContext(known));
  }
}

/** Resolves what is not stored in the form of the API in a recognised mention. */
@Resolver(() => ExtractedMentionObject)
export class ExtractedMentionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The words that show the relation.' })
  cue(@Root() { cue }: RecognisedMention) {
    return cue?.text ?? null;
  }
}

function citingContext(known: CitingContextInput | null): CitingContext {
  const { number, type, issuer, date } = known ?? {};
  for (const [name, value] of Object.entries({ number, type, issuer })) checkedText(name, value ?? '');
  return { number: number ?? null, type: type ?? null, issuer: issuer ?? null, date: date ?? null };
}
