import { Field, ObjectType } from 'type-graphql';
import type { Assurance } from '../../domain/reading/citation.js';
import { DateScalar } from './date.scalar.js';
import { AssuranceEnum } from './enums.js';
import { OriginObject } from './origin.type.js';

/** A text value with its origin. */
@ObjectType('Attested', { description: 'A value, who vouches for it and where it was found (giá trị kèm nguồn).' })
export class AttestedObject {
  @Field(() => String, { description: 'The value.' })
  readonly value!: string;

  @Field(() => AssuranceEnum, { description: 'Who vouches for it.' })
  readonly assurance!: Assurance;

  @Field(() => OriginObject, { description: 'Where it was found.' })
  readonly origin!: OriginObject;
}

/** A date with its origin. */
@ObjectType('AttestedDate', { description: 'A date, who vouches for it and where it was found (ngày kèm nguồn).' })
export class AttestedDateObject {
  @Field(() => DateScalar, { description: 'The date.' })
  readonly value!: string;

  @Field(() => AssuranceEnum, { description: 'Who vouches for it.' })
  readonly assurance!: Assurance;

  @Field(() => OriginObject, { description: 'Where it was found.' })
  readonly origin!: OriginObject;
}
