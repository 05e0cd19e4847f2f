import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';

/** What a scalar of text is. */
export interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL: string;
  /** Whether a value of the scalar may be written so. */
  readonly accepts: (text: string) => boolean;
  /** What a refused value is told, after the value: `is no day of the calendar: write it as …`. */
  readonly refusal: string;
}

/** Returns a scalar that is the same text in questions, in answers and in the store; it refuses any other. */
export function createTextScalar({ accepts, refusal, ...scalar }: TextScalar): GraphQLScalarType<string, string> {
  const refuse = (written: string): GraphQLError => new GraphQLError(`${written} ${refusal}`);
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw refuse(JSON.stringify(value));
  };
  return new GraphQLScalarType<string, string>({
    ...scalar,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw refuse(print(node));
    },
  });
}
