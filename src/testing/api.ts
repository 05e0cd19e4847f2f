import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { type ApiParts, createApi } from '../graphql/api/create-api.js';
import type { ContextParts, RequestParts } from '../graphql/request/context.js';
import type { LegalStore } from '../store/legal-store.js';
import { SEARCH_LIMITS, type SearchLimits } from '../store/search-limits.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { changedStore } from './changed-store.js';
import type { TypedDocumentString } from './generated/graphql.js';
import type { VariablesOf } from './operation.js';
import { reading, type Story, saveStory } from './story.js';
import { vocabulary } from './vocabulary.js';

/** An answer as a client gets it. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: unknown;
}

/** An API over a store that holds a story; it records the calls to the store. */
export interface TestApi {
  readonly store: LegalStore;
  /** Runs a typed operation and returns its data; throws when the answer has errors. */
  readonly ask: <R, V>(operation: TypedDocumentString<R, V>, ...variables: VariablesOf<V>) => Promise<R>;
  /** Sends any query, even an invalid one, and returns data and errors as a client gets them. */
  readonly send: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Names of the store's methods that were called since this was last read. */
  readonly takeCalls: () => readonly string[];
  readonly logged: { readonly id: string; readonly err: unknown }[];
  readonly close: () => Promise<void>;
}

/** Returns the API over an embedded store in memory, which examines no more than `limits`; today is 2026-01-01. */
export async function openTestApi(
  story: Story,
  { spend, limits, ...parts }: Partial<ContextParts> & RequestParts & { readonly limits?: SearchLimits } = {},
): Promise<TestApi> {
  const store = await openSqliteStore(':memory:', { limits: limits ?? SEARCH_LIMITS });
  await saveStory(store, vocabulary, story);
  const calls: string[] = [];
  const logged: TestApi['logged'] = [];
  const api = createApi({
    store: countCalls(store, calls),
    vocabulary,
    clock: () => new Date('2026-01-01T03:00:00Z'),
    extractor: () => reading(),
    explainer: () => [],
    log: { error: (details) => void logged.push(details) },
    ...parts,
  } satisfies ApiParts);
  const server = new ApolloServer(api.options);
  const send: TestApi['send'] = async (query, variables = {}) => {
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: await api.context(spend ? { spend } : {}) },
    );
    if (body.kind !== 'single') throw new Error('an answer in parts');
    const { data, errors = [], extensions } = JSON.parse(JSON.stringify(body.singleResult));
    return { data, errors, extensions };
  };
  const ask: TestApi['ask'] = async <R, V>(operation: TypedDocumentString<R, V>, ...[variables]: VariablesOf<V>) => {
    const { data, errors } = await send(operation.toString(), variables ?? {});
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as R;
  };
  return { store, ask, send, takeCalls: () => calls.splice(0), logged, close: () => store.close() };
}

function countCalls(store: LegalStore, calls: string[]): LegalStore {
  return changedStore(store, (name, member) => {
    if (typeof member !== 'function') return member;
    return (...values: readonly unknown[]): unknown => {
      calls.push(name);
      return Reflect.apply(member, store, values);
    };
  });
}
