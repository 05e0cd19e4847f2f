import { createTextScalar } from './text-scalar.js';

/** Schema scalar of durations in years, months, weeks and days, ISO text both ways (`P45D`). */
export const DurationScalar = createTextScalar({
  name: 'Duration',
  description: 'Duration (khoảng thời gian) in years, months, weeks and days, as in ISO 8601: `P45D`, `P6M`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#appendix-A',
  accepts: (text) => /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(text),
  refusal: 'is no duration: write it as "P45D"',
});
