import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import { DOCUMENT_TYPES } from '../../domain/vocabulary/document-type.js';
import { CitationKindEnum, DocumentTypeEnum } from '../schema/enums.js';
import { buildSchema } from './build-schema.js';
import { printSdl } from './print-sdl.js';

const schema = buildSchema();

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

/** Every described part of the schema with its path. */
function parts(of: GraphQLSchema): readonly (readonly [string, Described])[] {
  const own = Object.values(of.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return own.flatMap((type) => [[type.name, type] as const, ...members(type)]);
}

function members(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg] as const),
  ]);
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value in a sentence', () => {
    const wrong = parts(schema).filter(([, { description }]) => !/^["`A-Z0-9].*[.)]$/s.test(description ?? ''));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('gives the Vietnamese term of each type once', () => {
    const own = parts(schema).filter(([path]) => !/[.]|Connection$|[a-z]Edge$|^Query$/.test(path));
    const terms = (text: string) => [...text.matchAll(/\([^)]*[À-ỹĐđ][^)]*\)/gu)].length;
    expect(own.filter(([, { description }]) => terms(description ?? '') !== 1).map(([path]) => path)).toEqual([]);
  });

  it('is the SDL that is committed (npm run schema)', () => {
    expect(printSdl(schema)).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('has all values of the enums in the domain', () => {
    expect(Object.keys(CitationKindEnum)).toEqual(CITATION_KINDS);
    expect(Object.keys(DocumentTypeEnum).toSorted()).toEqual(DOCUMENT_TYPES.toSorted());
  });

  it('has no mutations', () => {
    expect(schema.getMutationType()).toBeUndefined();
  });
});

describe('the operations', () => {
  it.each(readdirSync('schema/operations').filter((file) => file.endsWith('.graphql')))(
    '%s is valid and begins with a comment',
    (file) => {
      const text = readFileSync(`schema/operations/${file}`, 'utf8');
      expect(text).toMatch(/^# /);
      expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    },
  );
});
