import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { OriginPlace } from '../../domain/reading/attested.js';
import { DateScalar } from './date.scalar.js';
import { describeEnum } from './describe-enum.js';

const OriginPlaceEnum = describeEnum<OriginPlace>('OriginPlace', 'Where a value was found (nơi ghi giá trị).', {
  GIVEN: 'Handed in with the text.',
  LETTERHEAD: 'The letterhead: number, place and date at the top, or in the certification of a consolidated text.',
  HEADING: 'The heading of a text without a letterhead.',
  TITLE_LINE: 'The title lines (trích yếu), or the subject line of a letter.',
  NEWS_LEAD: 'The lead of the news item that carries the document.',
  ATTACHMENT_NAME:
    'The name of an attachment. The number is completed with the letters of type and issuer, as Nghị định ' +
    '30/2020/NĐ-CP prescribes for the State and Hướng dẫn 36-HD/VPTW for the Party.',
  EFFECT_CLAUSE: 'A clause of the document on its own effect.',
  CITED_AS: 'What most of the documents that cite it say.',
  CATALOGUE: 'A catalogue.',
});

/** How a day was counted. */
@ObjectType('CountedDay', { description: 'How a day was counted (cách tính ngày).' })
export class CountedDayObject {
  @Field(() => DateScalar, { description: 'The day that it is counted from.' })
  readonly from!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How long it is from there, ISO 8601 (`P45D`); null where it is that day itself.',
  })
  readonly duration!: string | null;
}

/** Where a value was found. */
@ObjectType('Origin', { description: 'Where a value was found, with the words (nguồn của giá trị).' })
export class OriginObject {
  @Field(() => OriginPlaceEnum, { description: 'In which place.' })
  readonly place!: OriginPlace;

  @Field(() => String, {
    nullable: true,
    description: 'The words that hold the value, or the name of the catalogue; null where they are the value itself.',
  })
  readonly quote!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a clause on effect: path of the section it stands in.' })
  readonly section?: string | null;

  @Field(() => CountedDayObject, {
    nullable: true,
    description: 'Of a clause on effect that does not state its day: how the day was counted.',
  })
  readonly counted?: CountedDayObject | null;
}
