/**
 * Returns a stored row as it was written before reasons and origins were codes: sentences stand in their place, and a text
 * has the day of its retrieval.
 */
export function inEarlierForm(data: string): string {
  return JSON.stringify(JSON.parse(data), (key, part: unknown) => {
    if (key === 'reasons' && Array.isArray(part)) return part.map(() => 'number agrees');
    if (part === null || typeof part !== 'object') return part;
    if ('retrievedAt' in part) {
      const { retrievedAt, ...rest } = part;
      return { ...rest, retrievedOn: typeof retrievedAt === 'string' ? retrievedAt.slice(0, 10) : null };
    }
    if (!('origin' in part)) return part;
    const { origin: _, ...rest } = part;
    return { ...rest, source: 'letterhead "Số: 01/CT-UBND"' };
  });
}
