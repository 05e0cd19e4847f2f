import { Field, ObjectType } from 'type-graphql';
import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';
import { connectionOf } from '../connection/connection.type.js';
import { ROOT_COUNT_WEIGHT } from '../limits/weights.js';
import { DateScalar } from '../schema/date.scalar.js';
import { BranchEnum, LevelEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';

/** A body. Its source object is a body row. */
@ObjectType('Body', {
  implements: NodeObject,
  description: 'A body that issues documents or is assigned duties (cơ quan, tổ chức).',
})
export class BodyObject extends NodeObject {
  @Field(() => String, { description: 'Full name, as documents write it.' })
  readonly name!: string;

  @Field(() => BranchEnum, { description: 'Branch of power that it belongs to.' })
  readonly branch!: Branch;

  @Field(() => LevelEnum, { description: 'Administrative level that it works at.' })
  readonly level!: Level;

  @Field(() => String, { nullable: true, description: 'Name of its province or city; null for a central body.' })
  readonly place!: string | null;

  @Field(() => DateScalar, {
    name: 'abolishedOn',
    nullable: true,
    description: 'First day on which it no longer existed, the one after its last; null while it exists.',
  })
  readonly validTo!: string | null;
}

/** Connection over bodies. */
export const { Edge: BodyEdge, Connection: BodyConnection } = connectionOf(
  'Body',
  () => BodyObject,
  'bodies, ordered by name',
  ROOT_COUNT_WEIGHT,
);
