import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../../src/graphql/api/build-schema.js';
import { ABUSIVE_QUERIES } from './all-queries.js';

describe('the abusive queries', () => {
  const schema = buildSchema();

  it.each(ABUSIVE_QUERIES.map((one) => [one.name, one] as const))('fit the schema as it is: %s', (_, one) => {
    const errors = validate(schema, parse(one.query)).map(({ message }) => message);
    if (one.isInvalid) expect(errors).not.toEqual([]);
    else expect(errors).toEqual([]);
  });

  it('have names of their own', () => {
    const names = ABUSIVE_QUERIES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
