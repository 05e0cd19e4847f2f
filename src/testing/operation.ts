/** Arguments for the variables of an operation, optional when all its variables are. */
export type VariablesOf<V> = Record<string, never> extends V ? readonly [variables?: V] : readonly [variables: V];

/** Returns a nullable value of an answer; throws when it is null. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the answer has null where the test expects a value');
  return value;
}
