import { getIntrospectionQuery } from 'graphql';
import { type AbusiveQuery, nested, times } from './build-query.js';

const INTROSPECTION = getIntrospectionQuery();
const SCHEMA_FIELD = INTROSPECTION.slice(INTROSPECTION.indexOf('__schema'), INTROSPECTION.indexOf('fragment')).trim();
const SCHEMA = SCHEMA_FIELD.slice(0, SCHEMA_FIELD.lastIndexOf('}'));
const FRAGMENTS = INTROSPECTION.slice(INTROSPECTION.indexOf('fragment'));

/** Queries about the schema itself. */
export const INTROSPECTION_QUERIES: readonly AbusiveQuery[] = [
  { name: 'introspection, once', query: INTROSPECTION },
  {
    name: 'introspection, 28 times under aliases',
    query: `{ ${times(28, (at) => `s${at}: ${SCHEMA}`)} } ${FRAGMENTS}`,
  },
  {
    name: 'introspection by thirds: types of fields of types',
    isInvalid: true,
    query: '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
  },
  {
    name: 'introspection of every field of every type, four deep',
    isInvalid: true,
    query: `{ __schema { types { ${nested(4, (inner) => `fields { name description type { ${inner} } }`, 'name')} } } }`,
  },
  {
    name: 'introspection of interfaces and possible types in turn',
    isInvalid: true,
    query: `{ __schema { types { ${nested(5, (inner) => `interfaces { possibleTypes { ${inner} } }`, 'fields { name }')} } } }`,
  },
  {
    name: 'introspection of arguments of fields of argument types',
    isInvalid: true,
    query:
      '{ __schema { types { fields { args { type { fields { args { type { fields { name args { name } } } } } } } } } } }',
  },
  {
    name: 'introspection of one type, 600 times',
    query: `{ ${times(600, (at) => `t${at}: __type(name: "Document") { fields { name description } }`)} }`,
  },
  { name: 'type names, 1,200 times', query: `{ ${times(1200, (at) => `t${at}: __typename`)} }` },
];
