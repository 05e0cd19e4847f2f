import { Field, ID, InterfaceType } from 'type-graphql';
import { typeOfId } from '../../app/ids.js';

/** Relay's Node interface. Its source object is a store row, whose id tells the type. */
@InterfaceType('Node', {
  description: 'An object with a global id (đối tượng có mã định danh).',
  resolveType: (row: NodeObject) => typeOfId(row.id) ?? undefined,
  autoRegisterImplementations: false,
})
export abstract class NodeObject {
  @Field(() => ID, { description: 'Opaque global id; it stays the same across rebuilds and imports.' })
  readonly id!: string;
}
