import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ClaimOrigin, Claims } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { DocumentTypeEnum } from '../schema/enums.js';

/** Name of a claim whose value may come from elsewhere than the mention. */
export type ClaimName = Uppercase<keyof Claims['origins'] & string>;

const ClaimNameEnum = describeEnum<ClaimName>(
  'ClaimName',
  'Claims that may be completed from elsewhere (dữ kiện bổ sung).',
  {
    TYPE: 'The type.',
    AUTHORITY: 'The numbering authority.',
    ISSUERS: 'The issuers.',
    DATE: 'The date.',
    YEAR: 'The year.',
    TERM: 'The term.',
    NAME: 'The name.',
  },
);

const ClaimOriginEnum = describeEnum<ClaimOrigin>(
  'ClaimOrigin',
  'Where the value of a claim was read (nguồn dữ kiện).',
  {
    MENTION: 'In or beside the mention.',
    SYMBOL: "In the number's own letters.",
    SAME_TEXT: 'Elsewhere in the same text, for the same document.',
    CITING_DOCUMENT: 'Completed from the citing document (its place, its body).',
  },
);

/** One claim with its origin. */
@ObjectType('CompletedClaim', {
  description: 'A claim that was not read off the mention itself (dữ kiện được bổ sung).',
})
export class CompletedClaimObject {
  @Field(() => ClaimNameEnum, { description: 'Which claim.' })
  readonly claim!: ClaimName;

  @Field(() => ClaimOriginEnum, { description: 'Where its value was read.' })
  readonly origin!: ClaimOrigin;
}

/** What a mention claims; its value is the domain's claims. */
@ObjectType('Claims', {
  description: 'What a text says of a document that it names (dữ kiện viện dẫn); nothing is guessed.',
})
export class ClaimsObject {
  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type.' })
  readonly type!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese name of the type.' })
  readonly typeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Number in canonical form; a bare number stays bare.' })
  readonly symbol!: string | null;

  @Field(() => [String], { description: 'Full names of the issuers.' })
  readonly issuers!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  readonly date!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of issue.' })
  readonly year!: number | null;

  @Field(() => Int, { nullable: true, description: 'Ordinal of the term (khóa).' })
  readonly term!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of a document that is cited by name.' })
  readonly name!: string | null;

  @Field(() => Int, { nullable: true, description: 'Ordinal that belongs to the name (lần thứ).' })
  readonly ordinal!: number | null;

  @Field(() => String, { nullable: true, description: 'What the text says it is about (về …).' })
  readonly title!: string | null;

  @AssumedListSize(2)
  @Field(() => [CompletedClaimObject], { description: 'Claims that were not read off the mention, with their origin.' })
  readonly completed!: readonly CompletedClaimObject[];
}
