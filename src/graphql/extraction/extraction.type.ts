import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { CitationKind, Extent } from '../../domain/reading/citation.js';
import type { MentionForm, MentionRole } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { ClaimsObject } from '../citation/claims.type.js';
import { PinpointObject } from '../citation/mention.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { AttestedDateObject, AttestedObject } from '../schema/attested.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { CitationKindEnum, DocumentTypeEnum, ExtentEnum, MentionFormEnum, MentionRoleEnum } from '../schema/enums.js';

/** What a client knows of the citing document. */
@InputType('CitingContext', { description: 'What is known of the document that the text is of (văn bản viện dẫn).' })
export class CitingContextInput {
  @Field(() => String, { nullable: true, description: 'Its number and symbol.' })
  readonly number?: string | null;

  @Field(() => String, { nullable: true, description: 'Its type in Vietnamese: chỉ thị.' })
  readonly type?: string | null;

  @Field(() => String, { nullable: true, description: 'Its issuer; short names in the text are read in its place.' })
  readonly issuer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its day of issue.' })
  readonly date?: string | null;
}

/** Head of an extracted text. */
@ObjectType('ExtractedHead', { description: 'What a text says of its own document (phần đầu văn bản).' })
export class ExtractedHeadObject {
  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type.' })
  readonly type!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese name of the type.' })
  readonly typeName!: string | null;

  @Field(() => AttestedObject, { nullable: true, description: 'Number and symbol.' })
  readonly number!: AttestedObject | null;

  @Field(() => AttestedDateObject, { nullable: true, description: 'Day of issue.' })
  readonly issuedOn!: AttestedDateObject | null;

  @Field(() => AttestedObject, { nullable: true, description: 'What it is about.' })
  readonly title!: AttestedObject | null;

  @Field(() => [String], { description: 'Full names of the issuers.' })
  readonly issuers!: readonly string[];
}

/** A mention as recognised, before anything is linked. */
@ObjectType('ExtractedMention', {
  description: 'A place in the given text that names a document (viện dẫn nhận dạng được).',
})
export class ExtractedMentionObject {
  @Field(() => String, { description: 'The words that name the document.' })
  readonly quote!: string;

  @Field(() => Int, { description: 'First UTF-16 offset in the text given.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset behind its last character.' })
  readonly end!: number;

  @Field(() => MentionRoleEnum, { description: 'What it does.' })
  readonly role!: MentionRole;

  @Field(() => MentionFormEnum, { description: 'How it is written.' })
  readonly form!: MentionForm;

  @Field(() => CitationKindEnum, {
    nullable: true,
    description: 'Relation to the cited document, null where it makes none.',
  })
  readonly kind!: CitationKind | null;

  @Field(() => String, { nullable: true, description: 'The words that show the relation.' })
  readonly cue!: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the section it stands in.' })
  readonly section!: string | null;

  @AssumedListSize(4)
  @Field(() => [PinpointObject], { description: 'Provisions of the cited document that it names.' })
  readonly pinpoints!: readonly PinpointObject[];

  @Field(() => ExtentEnum, { description: 'Whether the whole document is meant or the provisions named.' })
  readonly extent!: Extent;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which the relation acts, when the words say so.' })
  readonly effectiveFrom!: string | null;

  @Field(() => ClaimsObject, { description: 'What it says of the document.' })
  readonly claims!: ClaimsObject;
}

/** What was recognised; its value is the domain's reading. */
@ObjectType('Extraction', { description: 'What was recognised in a text (kết quả nhận dạng); nothing is saved.' })
export class ExtractionObject {
  @Field(() => ExtractedHeadObject, { description: 'What the text says of its own document.' })
  readonly head!: ExtractedHeadObject;

  @AssumedListSize(100)
  @Field(() => [ExtractedMentionObject], { description: 'All mentions, in the order of the text.' })
  readonly mentions!: readonly ExtractedMentionObject[];
}
