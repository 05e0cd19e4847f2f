import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** Schema scalar of calendar dates: ISO text in, the same text out (`2021-01-21`); days that no calendar has are refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date (ngày) in ISO 8601, `YYYY-MM-DD`, without time or zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => parseDate(value),
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

function parseDate(value: unknown): string {
  try {
    return GraphQLLocalDate.parseValue(value);
  } catch {
    throw new GraphQLError(`${JSON.stringify(value)} is no day of the calendar: write it as "2021-01-21"`);
  }
}
