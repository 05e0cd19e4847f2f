import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** Schema scalar of calendar dates: ISO text in, the same text out (`2021-01-21`); days that no calendar has are refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'Calendar date (ngày) in ISO 8601, `YYYY-MM-DD`, without time or zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
});
