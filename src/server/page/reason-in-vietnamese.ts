/** How each reason of `findByNumber` reads in Vietnamese; the first row that fits holds. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^number (.+) for (.+)$/, 'số $1 (hỏi: $2)'],
  [/^number (.+)$/, 'đúng số $1'],
  [/^type (.+) \(.+\), not .+$/, 'là $1, không phải loại được hỏi'],
  [/^type (.+)$/, 'đúng loại $1'],
  [/^issuer not known$/, 'chưa rõ cơ quan ban hành'],
  [/^issued by (.+), not (.+)$/, 'do $1 ban hành, không phải $2'],
  [/^issued by (.+)$/, 'do $1 ban hành'],
  [/^date not known, asked (.+)$/, 'chưa rõ ngày ban hành (hỏi: $1)'],
  [/^dated (.+), not (.+)$/, 'ngày $1, không phải $2'],
  [/^dated (.+)$/, 'đúng ngày $1'],
  [/^year not known, asked (.+)$/, 'chưa rõ năm ban hành (hỏi: $1)'],
  [/^of (.+), not (.+)$/, 'năm $1, không phải $2'],
  [/^of (.+)$/, 'đúng năm $1'],
];

/** Returns a reason of `findByNumber` in Vietnamese, null for one that no row fits. */
export function reasonInVietnamese(reason: string): string | null {
  const row = REASONS.find(([pattern]) => pattern.test(reason));
  return row === undefined ? null : reason.replace(row[0], row[1]);
}
