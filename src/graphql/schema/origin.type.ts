import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { OriginPlace } from '../../domain/reading/attested.js';
import { DateScalar } from './date.scalar.js';
import { describeEnum } from './describe-enum.js';
import { DurationScalar } from './duration.scalar.js';

const OriginPlaceEnum = describeEnum<OriginPlace>('OriginPlace', 'Where a value was found (nơi ghi giá trị).', {
  GIVEN: 'Supplied together with the text.',
  LETTERHEAD: 'The letterhead: number, place and date at the top, or in the certification of a consolidated text.',
  HEADING: 'The heading of a text without a letterhead.',
  TITLE_LINE: 'The title lines (trích yếu), or the subject line of a letter.',
  NEWS_LEAD: 'The lead of the news item that carries the document.',
  ATTACHMENT_NAME:
    'The name of an attachment. The number is completed with the letters of type and issuer, as Nghị định ' +
    '30/2020/NĐ-CP prescribes for the State and Hướng dẫn 36-HD/VPTW for the Party.',
  ADOPTION: 'The sentence that tells when the document was adopted (được … thông qua ngày …).',
  EFFECT_CLAUSE: 'A clause of the document on its own effect.',
  CITED_AS: 'The citations by most of the documents that cite it.',
  CATALOGUE: 'An entry in a catalogue.',
});

/** How a day was computed. */
@ObjectType('CountedDay', { description: 'How a day was computed (cách tính ngày).' })
export class CountedDayObject {
  @Field(() => DateScalar, { description: 'The day from which it is counted.' })
  readonly from!: string;

  @Field(() => DurationScalar, {
    nullable: true,
    description: 'Time counted from that day; null when it is that day itself.',
  })
  readonly duration!: string | null;
}

/** Where a value was found. */
@ObjectType('Origin', { description: 'Where a value was found, with the words that state it (nguồn của giá trị).' })
export class OriginObject {
  @Field(() => OriginPlaceEnum, { description: 'Kind of place.' })
  readonly place!: OriginPlace;

  @Field(() => String, {
    nullable: true,
    description:
      'The words that state the value, or the name of the catalogue; null when the words are the value itself.',
  })
  readonly quote!: string | null;

  @Field(() => CountedDayObject, {
    nullable: true,
    description: 'How the day was computed, when a clause on effect does not state it.',
  })
  readonly counted?: CountedDayObject | null;
}
