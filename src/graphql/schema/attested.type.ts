import { Field, ObjectType } from 'type-graphql';
import type { Assurance } from '../../domain/reading/citation.js';
import { DateScalar } from './date.scalar.js';
import { AssuranceEnum } from './enums.js';

/** A text value with its source. */
@ObjectType('Attested', { description: 'A value, who vouches for it and where it was read (giá trị kèm nguồn).' })
export class AttestedObject {
  @Field(() => String, { description: 'The value.' })
  readonly value!: string;

  @Field(() => AssuranceEnum, { description: 'Who vouches for it.' })
  readonly assurance!: Assurance;

  @Field(() => String, { description: 'Where it was read, a short English phrase with the quoted words.' })
  readonly source!: string;
}

/** A date with its source. */
@ObjectType('AttestedDate', { description: 'A date, who vouches for it and where it was read (ngày kèm nguồn).' })
export class AttestedDateObject {
  @Field(() => DateScalar, { description: 'The date.' })
  readonly value!: string;

  @Field(() => AssuranceEnum, { description: 'Who vouches for it.' })
  readonly assurance!: Assurance;

  @Field(() => String, { description: 'Where it was read, a short English phrase with the quoted words.' })
  readonly source!: string;
}
