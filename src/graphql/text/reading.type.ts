import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection/connection.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';

/** A signature. */
@ObjectType('Signature', { description: 'A signature under a document (người ký).' })
export class SignatureObject {
  @Field(() => String, { description: 'Name as written.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Office as written (chức vụ).' })
  readonly office!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Capacity in which the person signed, as written: KT., TM., TL.',
  })
  readonly capacity!: string | null;
}

/** A recipient. */
@ObjectType('Recipient', { description: 'One line in the list of recipients (nơi nhận).' })
export class RecipientObject {
  @Field(() => String, { description: 'As written.' })
  readonly written!: string;

  @Field(() => String, { description: 'With abbreviations spelt out.' })
  readonly expanded!: string;
}

/** An index named as a target. */
@ObjectType('Indicator', { description: 'An index that a document names as a target (chỉ số).' })
export class IndicatorObject {
  @Field(() => String, { description: 'Name of the index.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Its abbreviation as written.' })
  readonly abbreviation!: string | null;

  @Field(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  readonly span!: SpanSource;
}

/** A body as a text names it; `body` is resolved from the vocabulary. */
@ObjectType('NamedBody', {
  description: 'A body, group of bodies or office holder as a text names it (cơ quan, đơn vị).',
})
export class NamedBodyObject {
  @Field(() => String, { description: 'As written.' })
  readonly written!: string;
}

/** A duty. */
@ObjectType('Assignment', { description: 'A duty that a document assigns to someone (phân công nhiệm vụ).' })
export class AssignmentObject {
  @AssumedListSize(5)
  @Field(() => [NamedBodyObject], { description: 'Who must do it.' })
  readonly assignees!: readonly NamedBodyObject[];

  @AssumedListSize(5)
  @Field(() => [NamedBodyObject], { description: 'With whom they must work (phối hợp với).' })
  readonly partners!: readonly NamedBodyObject[];

  @Field(() => String, { description: 'What must be done, as written.' })
  readonly duty!: string;

  @Field(() => String, { nullable: true, description: 'How often, as written.' })
  readonly frequency!: string | null;

  @Field(() => String, { nullable: true, description: 'Deadline, as written.' })
  readonly deadline!: string | null;

  @Field(() => NamedBodyObject, { nullable: true, description: 'Who receives the report.' })
  readonly reportTo!: NamedBodyObject | null;

  @Field(() => NamedBodyObject, { nullable: true, description: 'Who forwards the report.' })
  readonly through!: NamedBodyObject | null;

  @Field(() => String, { nullable: true, description: 'The words that assign the duty (giao, yêu cầu, đề nghị).' })
  readonly cue!: string | null;

  @Field(() => String, { description: 'The clause as written.' })
  readonly quote!: string;

  @Field(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  readonly span!: SpanSource;
}

/** Connection over duties. */
export const { Edge: AssignmentEdge, Connection: AssignmentConnection } = connectionOf(
  'Assignment',
  () => AssignmentObject,
  'duties, in text order',
);
