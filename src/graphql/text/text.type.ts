import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../schema/date.scalar.js';
import { UrlScalar } from '../schema/url.scalar.js';

/** A text of a document. Its source object is a text input of the store; its content is resolved apart. */
@ObjectType('Text', {
  description: 'One copy of the text of a document (bản văn): a portal page, a gazette copy, a file.',
})
export class TextObject {
  @Field(() => String, { description: 'Hex SHA-256 of the content.' })
  readonly sha256!: string;

  @Field(() => String, { description: 'Name or address of where it came from.' })
  readonly source!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Web address of the source; null when there is none.' })
  readonly sourceUrl!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was retrieved; null when unknown.' })
  readonly retrievedOn!: string | null;

  @Field(() => String, { description: 'Versions of the reader and the recogniser that processed it.' })
  readonly reader!: string;
}
