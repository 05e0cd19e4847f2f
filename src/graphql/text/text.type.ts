import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../schema/date.scalar.js';

/** A text of a document; its value is a text input of the store. Its content is counted as it is given out. */
@ObjectType('Text', { description: 'One rendering of a document (bản văn): a portal page, a gazette copy, a file.' })
export class TextObject {
  @Field(() => String, { description: 'Hex SHA-256 of the content.' })
  readonly sha256!: string;

  @Field(() => String, { description: 'Where it came from: a name or address.' })
  readonly source!: string;

  @Field(() => String, { nullable: true, description: 'Address of the source, when there is one.' })
  readonly sourceUrl!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was retrieved, when that is known.' })
  readonly retrievedOn!: string | null;

  @Field(() => String, { description: 'Versions of the reader and recogniser that read it.' })
  readonly reader!: string;
}
