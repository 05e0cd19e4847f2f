import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from './build-schema.js';

const schema = buildSchema();
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields = own.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field }))
    : [],
);

/** A value of an enum or a truth value is right or refused before anything runs; every other argument may be refused by its field. */
const mayBeRefused = ({ type }: GraphQLArgument): boolean =>
  !isEnumType(getNamedType(type)) && getNamedType(type).name !== 'Boolean';

/** Types of fields that are computed for a day or within a time, or read a whole text. */
const BY_TIME = new Set(['Force', 'Lineage', 'Extraction', 'MentionExplanation', 'CodePointSpan']);

const mayFail = (path: string, field: GraphQLField<unknown, unknown>): boolean =>
  path.startsWith('Query.') ||
  path.endsWith('.content') ||
  BY_TIME.has(getNamedType(field.type).name) ||
  field.args.some(mayBeRefused);

describe('a field that can fail by its arguments or by time', () => {
  it('is nullable, so that its neighbours keep their values', () => {
    const failing = fields.filter(({ path, field }) => mayFail(path, field));
    const wrong = failing.filter(({ field }) => isNonNullType(field.type));
    expect(failing.length).toBeGreaterThan(40);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
