import type { Claims, RecognisedMention } from '../../domain/reading/mention.js';

/** Returns the mentions of notes with what the body of the text states of the same numbers: dates and issuers hold throughout. */
export function fillFromBody(
  noted: readonly RecognisedMention[],
  body: readonly RecognisedMention[],
): readonly RecognisedMention[] {
  const stated = new Map<string, Claims | null>();
  for (const { claims } of body) {
    if (claims.symbol === null || claims.date === null) continue;
    const known = stated.get(claims.symbol);
    // Of two documents that bear one number, a note is told nothing.
    stated.set(claims.symbol, known === undefined || known?.date === claims.date ? claims : null);
  }
  return noted.map((mention) => {
    const known = mention.claims.date === null ? stated.get(mention.claims.symbol ?? '') : null;
    return known ? { ...mention, claims: withStated(mention.claims, known) } : mention;
  });
}

const withStated = (claims: Claims, { date, year, issuers }: Claims): Claims => ({
  ...claims,
  date,
  year: claims.year ?? year,
  issuers: claims.issuers.length > 0 ? claims.issuers : issuers,
  origins: {
    ...claims.origins,
    date: 'SAME_TEXT',
    ...(claims.year === null ? { year: 'SAME_TEXT' } : {}),
    ...(claims.issuers.length === 0 && issuers.length > 0 ? { issuers: 'SAME_TEXT' } : {}),
  },
});
