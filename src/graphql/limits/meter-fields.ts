import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { AnswerMeter } from './answer-meter.js';
import { jsonBytes } from './json-bytes.js';
import { OBJECT_WEIGHT, VALUE_WEIGHT } from './weights.js';

/** The part of the context that metering uses. */
export interface Metered {
  readonly answer: AnswerMeter;
}

type Resolver = GraphQLFieldResolver<unknown, Metered>;
type Count = (value: unknown, info: GraphQLResolveInfo, answer: AnswerMeter) => void;

/** Makes every field of a schema count what it adds to the answer, and do nothing once the answer is stopped. */
export function meterFields(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const own = types.filter(({ name }) => !name.startsWith('__'));
  for (const field of own.flatMap((type) => Object.values(type.getFields()))) field.resolve = metered(field);
}

/**
 * The path of a value that comes at once makes no object: it is most of the work of an answer. While values are awaited,
 * no error is thrown, but returned as a promise: GraphQL.js leaves the items of a list alone when a later one throws, and
 * a promise of theirs that rejects then would end the process.
 */
function metered({ type, resolve = defaultFieldResolver }: GraphQLField<unknown, Metered>): Resolver {
  const count = isLeafType(getNamedType(type)) ? countValue : countObject;
  const refuse = isNonNullType(type) ? throwError : () => null;
  const counted = (value: unknown, info: GraphQLResolveInfo, answer: AnswerMeter): unknown => {
    if (answer.stoppedBy !== null) return refuse(answer.stoppedBy);
    count(value, info, answer);
    return value;
  };
  const settled = (value: unknown, info: GraphQLResolveInfo, answer: AnswerMeter): unknown => {
    answer.awaited -= 1;
    return counted(value, info, answer);
  };
  const failed = (error: unknown, info: GraphQLResolveInfo, answer: AnswerMeter): never => {
    answer.awaited -= 1;
    answer.addError(info);
    throw error;
  };
  const atOnce: Resolver = (source, values, context, info) => {
    const { answer } = context;
    if (answer.stoppedBy !== null) return refuse(answer.stoppedBy);
    const value = resolveCounting(resolve, source, values, context, info);
    if (!(value instanceof Promise)) return counted(value, info, answer);
    answer.awaited += 1;
    return value.then(
      (one) => settled(one, info, answer),
      (error) => failed(error, info, answer),
    );
  };
  return (source, values, context, info) => {
    try {
      return atOnce(source, values, context, info);
    } catch (error) {
      if (context.answer.awaited === 0) throw error;
      return Promise.reject(error);
    }
  };
}

/** Calls a resolver; counts the error that it throws. */
const resolveCounting: (resolve: Resolver, ...given: Parameters<Resolver>) => unknown = (resolve, ...given) => {
  const [source, values, context, info] = given;
  try {
    return resolve(source, values, context, info);
  } catch (error) {
    context.answer.addError(info);
    throw error;
  }
};

function throwError(error: Error): never {
  throw error;
}

const countValue: Count = (value, info, answer) => {
  if (!Array.isArray(value)) {
    answer.add(keyBytes(info) + jsonBytes(value), VALUE_WEIGHT, info);
    return;
  }
  let bytes = keyBytes(info) + LIST_PUNCTUATION;
  for (const one of value) bytes += jsonBytes(one) + 1;
  answer.add(bytes, VALUE_WEIGHT * value.length, info);
};

const countObject: Count = (value, info, answer) => {
  const length = Array.isArray(value) ? value.length : 1;
  if (Array.isArray(value)) for (const one of value) if (one instanceof Error) answer.addError(info);
  answer.add(keyBytes(info) + LIST_PUNCTUATION + length * OBJECT_PUNCTUATION, OBJECT_WEIGHT * length, info);
};

/** Names are ASCII. */
const keyBytes = ({ path: { key } }: GraphQLResolveInfo): number => (key as string).length + KEY_PUNCTUATION;

/** Bytes of `"":` and `,` around a key, of `[]`, and of `{},` or `null,`. */
const KEY_PUNCTUATION = 4;
const LIST_PUNCTUATION = 2;
const OBJECT_PUNCTUATION = 5;
