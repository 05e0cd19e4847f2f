/** Returns a stored row as it was written before reasons and origins were codes: sentences stand in their place. */
export function inEarlierForm(data: string): string {
  return JSON.stringify(JSON.parse(data), (key, part: unknown) => {
    if (key === 'reasons' && Array.isArray(part)) return part.map(() => 'number agrees');
    if (part === null || typeof part !== 'object' || !('origin' in part)) return part;
    const { origin: _, ...rest } = part;
    return { ...rest, source: 'letterhead "Số: 01/CT-UBND"' };
  });
}
