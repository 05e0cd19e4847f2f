import { Field, ObjectType } from 'type-graphql';
import type { TextStanding } from '../../app/reads/document-texts.js';
import type { TextFormat } from '../../app/reads/text-format.js';
import { DateTimeScalar } from '../schema/date-time.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { UrlScalar } from '../schema/url.scalar.js';

/** Schema enum of how texts stand. */
const TextStandingEnum = describeEnum<TextStanding>(
  'TextStanding',
  'How a text stands among those of its document (tình trạng bản văn).',
  {
    CURRENT: 'The one that the graph is made of: its citations, provisions and duties.',
    ALTERNATIVE: 'Another text, of another source or not chosen: a person made another one current.',
    REPLACED: 'A newer text of the same source replaces it.',
  },
);

/** Schema enum of what texts were read from. */
export const TextFormatEnum = describeEnum<TextFormat>('TextFormat', 'What a text was read from (nguồn của bản văn).', {
  PLAIN_TEXT: 'Plain text.',
  HTML: 'A web page.',
  PDF: 'The text layer of a PDF file.',
  DOCX: 'A Word document.',
  RECOGNISED: 'Pictures of pages, by character recognition (OCR), wholly or in part: letters and digits may be wrong.',
});

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

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last retrieved; null when unknown.' })
  readonly retrievedAt!: string | null;

  @Field(() => TextStandingEnum, { description: 'How it stands among the texts of its document.' })
  readonly standing!: TextStanding;

  @Field(() => String, { description: 'Versions of the reader and the recogniser that processed it.' })
  readonly reader!: string;
}
