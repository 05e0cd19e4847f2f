import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ClaimOrigin, Claims } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { DocumentTypeEnum } from '../schema/enums.js';

/** Name of a claim whose value can come from outside the mention. */
export type ClaimName = Uppercase<keyof Claims['origins'] & string>;

const ClaimNameEnum = describeEnum<ClaimName>(
  'ClaimName',
  'Claims that can be completed from outside the mention (dữ kiện bổ sung).',
  {
    TYPE: 'The type.',
    AUTHORITY: 'The numbering authority.',
    ISSUERS: 'The issuers.',
    DATE: 'The date.',
    YEAR: 'The year.',
    TERM: 'The term of office.',
    NAME: 'The name.',
  },
);

const ClaimOriginEnum = describeEnum<ClaimOrigin>(
  'ClaimOrigin',
  'Where the value of a claim was read (nguồn dữ kiện).',
  {
    MENTION: 'In the mention or next to it.',
    SYMBOL:
      'From the letters of the number. An authority also where it follows from the type, since one body alone issues such documents ("Luật Đất đai": Quốc hội; "Nghị định 85": Chính phủ), or from the issuer that stands with a number whose letters name no body.',
    SAME_TEXT: 'Elsewhere in the same text, about the same document.',
    CITING_DOCUMENT: 'From the citing document: its province or city, or its issuing body.',
  },
);

/** A claim with its origin. */
@ObjectType('CompletedClaim', {
  description: 'A claim whose value was read outside the mention (dữ kiện được bổ sung).',
})
export class CompletedClaimObject {
  @Field(() => ClaimNameEnum, { description: 'The claim.' })
  readonly claim!: ClaimName;

  @Field(() => ClaimOriginEnum, { description: 'Where its value was read.' })
  readonly origin!: ClaimOrigin;
}

/** What a mention claims. Its source object is the `Claims` of the domain. */
@ObjectType('Claims', {
  description: 'What a text says about a document that it cites (dữ kiện viện dẫn); nothing is guessed.',
})
export class ClaimsObject {
  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type.' })
  readonly type!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese name of the type.' })
  readonly typeName!: string | null;

  @Field(() => String, {
    name: 'number',
    nullable: true,
    description:
      'Number and symbol (số, ký hiệu) in canonical form, as documents bear them: `30/2020/NĐ-CP`; a number written without letters stays without them.',
  })
  readonly symbol!: string | null;

  @AssumedListSize(2)
  @Field(() => [String], { description: 'Full names of the issuers.' })
  readonly issuers!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  readonly date!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of issue.' })
  readonly year!: number | null;

  @Field(() => Int, { nullable: true, description: 'Ordinal of the term of office (khóa).' })
  readonly term!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the document, when it is cited by name.' })
  readonly name!: string | null;

  @Field(() => Int, { nullable: true, description: 'Ordinal that is part of the name (lần thứ).' })
  readonly ordinal!: number | null;

  @Field(() => String, { nullable: true, description: 'Subject of the document, as the text gives it (về …).' })
  readonly title!: string | null;

  @AssumedListSize(7)
  @Field(() => [CompletedClaimObject], {
    description: 'Claims whose value was read outside the mention, with their origin.',
  })
  readonly completed!: readonly CompletedClaimObject[];
}
