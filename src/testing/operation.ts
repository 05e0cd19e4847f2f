/** The arguments that carry an operation's variables: none are needed where each variable may be left out. */
export type VariablesOf<V> = Record<string, never> extends V ? readonly [variables?: V] : readonly [variables: V];

/** Returns a value of an answer that the schema lets be null; throws when it is. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the answer has null where the test expects a value');
  return value;
}
