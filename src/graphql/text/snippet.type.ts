import { Field, ObjectType } from 'type-graphql';
import { AssumedListSize } from '../limits/field-cost.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';

/** A passage of a text in which words searched for stand. */
@ObjectType('Snippet', {
  description:
    'A passage of a text with words searched for (đoạn trích), of up to 240 UTF-16 code units. It is plain text: escape it before you make HTML of it.',
})
export class SnippetObject {
  @Field(() => String, {
    description:
      'The passage, as the text has it; it begins and ends with whole words and has no dots where it is cut.',
  })
  readonly text!: string;

  @AssumedListSize(5)
  @Field(() => [SpanObject], {
    description: 'Where the words stand within `text`, in order and without overlaps: what a page highlights.',
  })
  readonly marks!: readonly SpanSource[];

  @Field(() => SpanObject, { description: 'Where the passage stands in the content of the current text.' })
  readonly span!: SpanSource;

  @Field(() => Boolean, { description: 'Whether the content goes on before the passage.' })
  readonly moreBefore!: boolean;

  @Field(() => Boolean, { description: 'Whether the content goes on after the passage.' })
  readonly moreAfter!: boolean;

  readonly documentId!: string;
  /** Path of the section that contains the first word marked. */
  readonly section!: string | null;
}
