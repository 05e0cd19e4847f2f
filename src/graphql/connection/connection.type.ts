import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../limits/field-cost.js';
import { MAX_COUNT } from '../limits/limits.js';
import { COUNT_WEIGHT } from '../limits/weights.js';
import { PageInfo } from './page.type.js';

/** Source object of an edge: a row with its cursor. */
export interface EdgeSource<T> {
  readonly cursor: string;
  readonly node: T;
}

/** Source object of a connection. */
export interface ConnectionSource<E extends { readonly node?: unknown }> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfo;
  /** Counts the entries of the whole list when it is asked for. */
  readonly count: () => Promise<Count>;
}

/** How many entries a list has, and whether there are no more. */
export interface Count {
  readonly value: number;
  readonly isExact: boolean;
}

/**
 * Returns the types `<name>Edge` and `<name>Connection` over a node type; `of` names the list in descriptions, and
 * `countWeight` is what counting it weighs.
 */
export function connectionOf(name: string, node: () => ClassType | object, of: string, countWeight = COUNT_WEIGHT) {
  @ObjectType(`${name}Edge`, { description: `An entry in a list of ${of}.` })
  class Edge {
    @Field(() => String, { description: 'Opaque position of this entry in its list, for `after` and `before`.' })
    readonly cursor!: string;

    @Field(node, { description: 'The object that this entry lists.' })
    readonly node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${of}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries of this page, in list order.' })
    readonly edges!: readonly Edge[];

    @Field(() => [node()], { description: 'The objects that the entries of this page list, in the same order.' })
    nodes(): readonly unknown[] {
      return this.edges.map((edge) => edge.node);
    }

    @Field(() => PageInfo, { description: 'Position of this page in the list.' })
    readonly pageInfo!: PageInfo;

    readonly count!: () => Promise<Count>;

    @Cost({ weight: countWeight, doneOnce: 'count' })
    @Field(() => Int, {
      nullable: true,
      description: `Number of entries in the whole list, counted up to ${MAX_COUNT.toLocaleString('en')}.`,
    })
    async totalCount(): Promise<number> {
      return (await this.count()).value;
    }

    @Cost({ weight: countWeight, doneOnce: 'count' })
    @Field(() => Boolean, { nullable: true, description: 'Whether the list has no more entries than `totalCount`.' })
    async totalCountIsExact(): Promise<boolean> {
      return (await this.count()).isExact;
    }
  }
  return { Edge, Connection } as const;
}
