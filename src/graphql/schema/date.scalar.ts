import { GraphQLLocalDate } from 'graphql-scalars';
import { createTextScalar } from './text-scalar.js';

/** Schema scalar of calendar dates, ISO text both ways (`2021-01-21`); refuses days that do not exist. */
export const DateScalar = createTextScalar({
  name: 'Date',
  description: 'Calendar date (ngày) in ISO 8601, `YYYY-MM-DD`, without time or zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  accepts: (text) => parses(() => GraphQLLocalDate.parseValue(text)),
  refusal: 'is no day of the calendar: write it as "2021-01-21"',
});

function parses(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
