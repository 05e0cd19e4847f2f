import { registerEnumType } from 'type-graphql';

/**
 * Returns an enum of the schema whose values are the keys of `values`, in that order, each with its description.
 * The keys are the values of a union type of the domain, so the compiler reports a missing one.
 */
export function describeEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const entries = Object.entries<string>(values);
  const object = Object.fromEntries(entries.map(([value]) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(entries.map(([value, text]) => [value, { description: text }]));
  registerEnumType<Record<string, V>>(object, { name, description, valuesConfig });
  return object;
}
