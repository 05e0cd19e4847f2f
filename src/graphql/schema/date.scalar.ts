import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** Schema scalar of calendar dates, ISO text both ways (`2021-01-21`); refuses days that do not exist. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date (ngày) in ISO 8601, `YYYY-MM-DD`, without time or zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => parseDate(value),
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return parseDate(node.value);
    throw notADate(print(node));
  },
});

function parseDate(value: unknown): string {
  try {
    return GraphQLLocalDate.parseValue(value);
  } catch {
    throw notADate(JSON.stringify(value));
  }
}

const notADate = (written: string): GraphQLError =>
  new GraphQLError(`${written} is no day of the calendar: write it as "2021-01-21"`);
