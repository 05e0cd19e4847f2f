import { Field, ID, InterfaceType } from 'type-graphql';
import { typeOfId } from '../../app/ids.js';

/** Relay's Node interface; a value is a store row and its id tells the type. */
@InterfaceType('Node', {
  description: 'Anything with a global id of its own (đối tượng có mã định danh).',
  resolveType: (row: NodeObject) => typeOfId(row.id) ?? undefined,
  autoRegisterImplementations: false,
})
export abstract class NodeObject {
  @Field(() => ID, { description: 'Opaque global id; stays the same over rebuilds and imports.' })
  readonly id!: string;
}
