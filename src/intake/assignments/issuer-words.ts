import type { Head } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import { findNamedBody, type ReadingContext } from '../text/known-bodies.js';

/** Heads and standing organs, which speak for their body: "Chủ tịch Ủy ban nhân dân huyện", "Ban Thường vụ Tỉnh ủy". */
const SPEAKERS =
  /^(?:chu tich|bo truong|giam doc|tong giam doc|cuc truong|thu truong|bi thu|ban thuong vu|thuong truc)\s+/;

const isIn = (series: string | null, authority: string | null): boolean => series !== null && series === authority;

const withoutSpeaker = (name: string): string => foldText(name).replace(SPEAKERS, '');

/** Returns whether the words name the document's issuer, by its full or short name, or one who speaks for it. */
export function namesIssuer(words: string, head: Head, context: ReadingContext): boolean {
  const body = findNamedBody(words, context);
  if (body !== null && (head.issuerIds.includes(body.id) || isIn(body.numberingAuthority, head.authority))) return true;
  const name = withoutSpeaker(words);
  return name !== '' && head.issuers.some((issuer) => `${withoutSpeaker(issuer)} `.startsWith(`${name} `));
}
