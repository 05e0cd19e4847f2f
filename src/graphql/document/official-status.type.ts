import { Field, ObjectType } from 'type-graphql';
import type { OfficialStatus, OfficialStatusValue } from '../../domain/reading/official-status.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';

const OfficialStatusEnum = describeEnum<OfficialStatusValue>(
  'OfficialStatusValue',
  'Status of a document in the national database of legal documents (tình trạng hiệu lực).',
  {
    IN_FORCE: 'In force (còn hiệu lực).',
    PARTLY_EXPIRED: 'Partly no longer in force (hết hiệu lực một phần).',
    EXPIRED: 'No longer in force (hết hiệu lực toàn bộ).',
    NOT_YET_IN_FORCE: 'Not yet in force (chưa có hiệu lực).',
    SUSPENDED: 'Suspended (ngưng hiệu lực).',
    PARTLY_SUSPENDED: 'Partly suspended (ngưng hiệu lực một phần).',
    NO_LONGER_SUITABLE: 'No longer suitable, though nothing ended it (không còn phù hợp).',
  },
);

/** An official status. Its source object is the one of the document row. */
@ObjectType('OfficialStatus', {
  description:
    'The status that a catalogue gives a document on the day on which it was looked up (tình trạng hiệu lực do cơ sở dữ liệu ghi).',
})
export class OfficialStatusObject implements OfficialStatus {
  @Field(() => OfficialStatusEnum, { description: 'The status.' })
  readonly status!: OfficialStatusValue;

  @Field(() => DateScalar, { description: 'The day of which it tells. Nothing is known from it of later days.' })
  readonly checkedOn!: string;

  @Field(() => String, { description: 'Name of the catalogue.' })
  readonly source!: string;
}
