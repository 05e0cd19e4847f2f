import fc from 'fast-check';
import { anchorOf } from '../app/derivation/anchor.js';
import { withTokens } from '../app/derivation/input-tokens.js';
import { digest, sha256 } from '../app/digest.js';
import { sourceKey } from '../app/ids.js';
import { CITATION_KINDS } from '../domain/reading/citation.js';
import { MENTION_FORMS, MENTION_ROLES, type RecognisedMention } from '../domain/reading/mention.js';
import type { Note } from '../domain/reading/note.js';
import type { CampaignReading, Head, Reading, Section } from '../domain/reading/reading.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import type { KeyTarget } from '../store/record-relation.js';
import type { InputRow, RecordInput, TextInput, VerdictInput } from '../store/rows.js';
import { attestedBy } from './attested.js';
import { EMPTY_READING } from './empty-reading.js';
import { claims, date, pinpoint } from './random-claims.js';

const sections = fc
  .uniqueArray(fc.constantFrom('dieu-5', 'dieu-5/khoan-2', 'dieu-7', 'mo-dau'), { maxLength: 3 })
  .map((paths) => paths.map((path, start): Section => ({ path, label: path, heading: null, start, end: start + 1 })));

const mention = fc
  .record({
    claims,
    role: fc.constantFrom('CITING' as const, 'CITING' as const, ...MENTION_ROLES),
    form: fc.constantFrom('FULL' as const, 'FULL' as const, ...MENTION_FORMS),
    kind: fc.constantFrom(null, ...CITATION_KINDS.slice(0, 4)),
    other: fc.nat(3),
    hop: fc.constantFrom(null, 'TO_HOST' as const, 'FROM_HOST' as const),
    extent: fc.constantFrom('WHOLE' as const, 'PART' as const),
    effectiveFrom: date,
    pinpoints: fc.oneof(fc.constant([]), fc.array(pinpoint, { maxLength: 2 })),
  })
  .map((parts) => parts);

type MentionParts = typeof mention extends fc.Arbitrary<infer T> ? T : never;

/** Puts mentions into a text of their own, so that spans and quotes are true. */
function placeMentions(id: string, parts: readonly MentionParts[]): { content: string; mentions: RecognisedMention[] } {
  let content = `${id}: `;
  const mentions = parts.map(({ other, hop, ...part }, index): RecognisedMention => {
    const quote = part.claims.symbol ?? part.claims.name ?? 'it';
    const start = content.length;
    content += `${quote}; `;
    const another = parts.length < 2 ? index : other % parts.length;
    const points = part.form === 'BACK_REFERENCE' || part.form === 'ELLIPTIC';
    return {
      ...part,
      start,
      end: start + quote.length,
      quote,
      rule: 'VERB',
      cue: null,
      section: null,
      rangeEnd: null,
      antecedents: points && another !== index ? [another] : [],
      secondHop:
        part.role === 'EMBEDDED' && hop !== null && another !== index
          ? { host: another, direction: hop, kind: 'AMENDS' }
          : null,
    };
  });
  return { content, mentions };
}

/** A note on each mention without a relation: what it does to the text's own document, or to that of another mention. */
const notesIn = (parts: readonly MentionParts[], mentions: readonly RecognisedMention[]): readonly Note[] =>
  mentions.flatMap(({ start, end, quote, kind, extent, effectiveFrom }, by): readonly Note[] => {
    if (kind !== null) return [];
    const { other = 0, hop = null } = parts[by] ?? {};
    const onto = hop === null ? null : other % mentions.length;
    const provisions = extent === 'PART' ? ['dieu-5'] : [];
    return [
      { start, end, quote, kind: 'AMENDS', by, onto, extent, provisions, effectiveFrom, actorExpiredOn: effectiveFrom },
    ];
  });

const head = fc
  .record({
    claims,
    assurance: fc.constantFrom('STATED' as const, 'STATED' as const, 'INFERRED' as const),
    numbered: fc.constantFrom(true, true, false),
  })
  .map(({ claims: { type, typeName, symbol, authority, name, ...given }, assurance, numbered: bears }): Head => {
    const attested = (value: string | null) => (value === null ? null : attestedBy(assurance, value));
    return {
      type,
      typeName,
      number: attested(bears && symbol?.includes('/') ? symbol : null),
      issuedOn: attested(given.date),
      title: attested(name),
      issuers: given.issuers,
      issuerIds: [authority],
      authority,
      place: null,
    };
  });

const campaign = fc
  .record({
    role: fc.constantFrom('LAUNCHES' as const, 'CONTINUES' as const),
    name: fc.constantFrom('Thi đua A', 'THI ĐUA A', 'Thi đua B'),
  })
  .map(
    ({ role, name }): CampaignReading => ({
      start: 0,
      end: 1,
      role,
      name,
      theme: role === 'LAUNCHES' ? `chủ đề của ${name}` : null,
      period: null,
      occasions: [],
      launchedBy: { name: 'Thủ tướng Chính phủ', bodyId: 'thu-tuong-chinh-phu' },
      answers: [],
      section: null,
      quote: name,
    }),
  );

const textParts = fc.record({
  head,
  mentions: fc.array(mention, { maxLength: 4 }),
  sections,
  campaigns: fc.array(campaign, { maxLength: 2 }),
  url: fc.constantFrom(null, null, 'https://example.org/a'),
  source: fc.constantFrom('a.txt', 'b.txt'),
  retrievedAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
});

function makeText(parts: typeof textParts extends fc.Arbitrary<infer T> ? T : never, at: number): TextInput {
  const { content, mentions } = placeMentions(`text ${at}`, parts.mentions);
  const { head, sections, campaigns } = parts;
  const notes = notesIn(parts.mentions, mentions);
  const reading: Reading = { ...EMPTY_READING, head, sections, campaigns, mentions, notes };
  return {
    kind: 'text',
    id: `txt_${digest(content, JSON.stringify(parts))}`,
    tokens: [],
    sha256: sha256(content),
    source: parts.source,
    sourceUrl: parts.url,
    retrievedAt: parts.retrievedAt,
    reader: 'text/1 vi/1',
    content,
    known: null,
    reading,
  };
}

/** Texts and records may be of one page. */
const pageNumber = fc.nat(3);
const pageAddress = (at: number): string => `https://example.org/a/${at}`;
const keyOfPage = (at: number): KeyTarget => ({ key: sourceKey(pageAddress(at)) });

const record = fc
  .record({
    claims,
    relations: fc.array(
      fc.record({
        kind: fc.constantFrom('AMENDS' as const, 'REPEALS' as const),
        target: fc.oneof(claims, pageNumber.map(keyOfPage)),
        extent: fc.constantFrom('WHOLE' as const, 'PART' as const),
        effectiveFrom: date,
      }),
      { maxLength: 3 },
    ),
    url: fc.option(pageNumber.map(pageAddress)),
  })
  .map(
    (parts): RecordInput => ({
      kind: 'record',
      id: `rec_${digest(JSON.stringify(parts))}`,
      tokens: [],
      source: 'catalogue',
      checked: false,
      checkedOn: null,
      effectiveFrom: null,
      expiredOn: null,
      ...parts,
    }),
  );

const TARGETS = [
  '57-2012-qd-ttg_thu-tuong-chinh-phu_2012',
  '1-nq-cp_chinh-phu_2021',
  '45-2013-qh13_quoc-hoi_2013',
  'luat-dat-dai_quoc-hoi_2013',
  'luat-dat-dai_quoc-hoi_2013-11-29',
  'luat-nha-o_quoc-hoi_2012',
];

const decision = fc.record({
  at: fc.nat(7),
  mention: fc.nat(3),
  what: fc.constantFrom('LINK' as const, 'REJECT' as const, 'SAME_DOCUMENT' as const, 'CURRENT_TEXT' as const),
  target: fc.constantFrom(...TARGETS),
  other: fc.constantFrom(...TARGETS),
  decidedOn: fc.constantFrom('2026-03-01', '2026-03-02'),
});

function makeVerdict(
  parts: typeof decision extends fc.Arbitrary<infer T> ? T : never,
  texts: readonly TextInput[],
): readonly VerdictInput[] {
  const text = texts[parts.at % Math.max(1, texts.length)];
  const onMention = parts.what === 'LINK' || parts.what === 'REJECT';
  if (text === undefined || (onMention && text.reading.mentions.length === 0)) return [];
  const index = parts.mention % Math.max(1, text.reading.mentions.length);
  const words = onMention
    ? anchorOf(text.content, text.reading.mentions, index)
    : { quote: '', before: '', after: '', occurrence: 0 };
  const decided = {
    LINK: { kind: 'LINK' as const, target: parts.target, citationKind: null },
    REJECT: { kind: 'REJECT' as const },
    SAME_DOCUMENT: { kind: 'SAME_DOCUMENT' as const, keys: [parts.target, parts.other] as const },
    CURRENT_TEXT: { kind: 'CURRENT_TEXT' as const, sha256: text.sha256 },
  }[parts.what];
  const verdict = {
    anchor: { documentKey: sourceKey(text.sha256), ...words },
    decision: decided,
    reviewer: 'reviewer',
    decidedOn: parts.decidedOn,
  };
  return [{ kind: 'verdict', id: `vdt_${digest(JSON.stringify(verdict))}`, tokens: [], ...verdict }];
}

/** Random inputs of all three kinds that make few keys among them, each input once. */
export const inputsArbitrary = (vocabulary: VocabularyIndex): fc.Arbitrary<readonly InputRow[]> =>
  fc
    .record({
      texts: fc.array(textParts, { minLength: 1, maxLength: 6 }),
      records: fc.array(record, { maxLength: 3 }),
      decisions: fc.array(decision, { maxLength: 4 }),
    })
    .map(({ texts, records, decisions }) => {
      const made = texts.map(makeText);
      const all: readonly InputRow[] = [...made, ...records, ...decisions.flatMap((parts) => makeVerdict(parts, made))];
      return [...new Map(all.map((input) => [input.id, withTokens(input, vocabulary)])).values()];
    });
