import 'reflect-metadata';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { MAX_CANDIDATES } from '../limits/limits.js';
import { DateScalar } from '../schema/date.scalar.js';
import { DocumentTypeEnum } from '../schema/enums.js';
import { CandidateObject } from './candidate.type.js';

/** What identifies a document: one of its fields is given (`@oneOf`, which `build-schema` sets). */
@InputType('DocumentBy', { description: 'What identifies one document (định danh văn bản): exactly one of these.' })
export class DocumentBy {
  @Field(() => String, { nullable: true, description: 'One of its keys, as in `Document.keys`.' })
  readonly key?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id, present or former.' })
  readonly id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its number as in `findByNumber`, or the name of a law. Null where several documents fit: `findByNumber` lists them.',
  })
  readonly number?: string | null;

  @Field(() => String, { nullable: true, description: 'Address from which one of its texts was retrieved.' })
  readonly sourceUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of one of its texts, 64 hexadecimal digits.' })
  readonly sha256?: string | null;
}

/** A document by its number or name, with what else is known of it. */
@ArgsType()
@InputType('NumberLookUp', {
  description: 'A document by its number, with what else is known of it (tra cứu số hiệu).',
})
export class NumberLookUp {
  @Field(() => String, {
    description:
      'Number and symbol as people type it: "01/CT-UBND", "01 ct ubnd", "Chỉ thị số 34-CT/TW", "NĐ 126/2020", or the name of a law: "Luật Đất đai 2013".',
  })
  readonly number!: string;

  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type of the document.' })
  readonly type?: DocumentType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Issuer or numbering authority: name, abbreviation or id of a body; an id that no body has is refused.',
  })
  readonly authority?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  readonly date?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of issue.' })
  readonly year?: number | null;
}

/** The candidates of one of several look-ups. */
@ObjectType('NumberLookUpResult', { description: 'What one of several look-ups found (kết quả tra cứu).' })
export class NumberLookUpResult {
  @Field(() => String, { description: 'The number asked for, as given.' })
  readonly number!: string;

  @AssumedListSize(MAX_CANDIDATES)
  @Field(() => [CandidateObject], { description: 'As `findByNumber` lists them.' })
  readonly candidates!: readonly CandidateObject[];
}
