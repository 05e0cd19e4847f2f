import { Field, Int, ObjectType } from 'type-graphql';
import type { CodePointIndex } from '../../domain/values/code-points.js';

/** A range in Unicode code points. */
@ObjectType('CodePointSpan', { description: 'A range of a text in Unicode code points (vị trí theo điểm mã).' })
export class CodePointSpanObject {
  @Field(() => Int, { description: 'Offset of its first character.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset just after its last character.' })
  readonly end!: number;
}

/** A range of a text. Its source object says where the text is: a text input of the store, or a text at hand. */
@ObjectType('Span', {
  description: 'A range of a text in UTF-16 code units (vị trí trong bản văn), as JavaScript and Java count them.',
})
export class SpanObject {
  @Field(() => Int, { description: 'Offset of its first character.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset just after its last character.' })
  readonly end!: number;
}

/** Source object of a span. */
export interface SpanSource {
  readonly start: number;
  readonly end: number;
  /** Id of the text input that it lies in, or how to index the text itself. */
  readonly text: string | (() => CodePointIndex);
}
