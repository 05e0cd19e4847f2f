import { createTextScalar } from './text-scalar.js';

/** Schema scalar of moments in UTC, ISO text both ways (`2021-01-21T02:30:00.000Z`). */
export const DateTimeScalar = createTextScalar({
  name: 'DateTime',
  description: 'Moment (thời điểm) in UTC as in RFC 3339, with milliseconds: `2021-01-21T02:30:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  accepts: (text) => {
    const moment = new Date(text);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
  },
  refusal: 'is no moment in UTC: write it as "2021-01-21T02:30:00.000Z"',
});
