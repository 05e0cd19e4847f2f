import { composed } from '../../citations/text/normalise.js';
import { type ParsedSymbol, parseSymbol } from '../../domain/identity/symbol.js';
import type { Attested, OriginPlace } from '../../domain/reading/attested.js';
import type { Assurance } from '../../domain/reading/citation.js';
import type { CitingContext, Span } from '../../domain/reading/mention.js';
import type { Head } from '../../domain/reading/reading.js';
import type { DocumentTypeEntry } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { foldInPlace, oneLine } from '../text/folded-text.js';
import { findNamedBody, type NamedBody, type ReadingContext, readIssuerLine } from '../text/known-bodies.js';
import { issuerOfOpening } from './acting-organ.js';
import { gatherEvidence, HEAD_LENGTH, type HeadEvidence } from './gather-evidence.js';
import { authorityOf, fullName, issuersOfLetterhead, soleIssuer } from './head-issuers.js';
import { canonicalNumber, numberOfAttachment } from './head-number.js';

/** A head with the positions of its parts; spans are UTF-16 offsets into the content. */
export interface HeadReading {
  readonly head: Head;
  readonly titleSpan: Span | null;
  /** Earliest start of the body: after title, type line and letterhead. */
  readonly bodyStart: number;
}

type HeadPlace = Exclude<OriginPlace, 'EFFECT_CLAUSE'>;

const attest = (value: string | null, place: HeadPlace, quote: string | null = null): Attested<string> | null =>
  value === null ? null : { value, assurance: ASSURANCES[place] ?? 'STATED', origin: { place, quote } };

const ASSURANCES: Partial<Record<HeadPlace, Assurance>> = { GIVEN: 'RECORDED', NEWS_LEAD: 'INFERRED' };

const issuersOf = (evidence: HeadEvidence): readonly NamedBody[] => {
  const { known, letterhead, titleLine, heading, lead, window, context } = evidence;
  const from = titleLine?.title?.end ?? titleLine?.typeSpan.end ?? letterhead.end;
  if (known?.issuer) return [{ written: known.issuer, body: findNamedBody(known.issuer, context) }];
  const lines = { raw: window.raw, typeEnd: titleLine?.typeSpan.end ?? from, titleEnd: from };
  if (letterhead.issuer !== null)
    return issuersOfLetterhead({ ...letterhead, issuer: letterhead.issuer }, lines, context);
  if (heading?.issuer) return readIssuerLine(heading.issuer, context);
  if (lead?.issuer) return [lead.issuer];
  if (titleLine === null) return [];
  const told = soleIssuer(titleLine.type.name, context) ?? issuerOfOpening(window.raw, from, context);
  return told === null ? [] : [told];
};

const issuedOnOf = ({ known, letterhead, heading, lead, adoption }: HeadEvidence): Attested<string> | null =>
  attest(known?.date ?? null, 'GIVEN') ??
  attest(letterhead.date, 'LETTERHEAD', letterhead.dateLine) ??
  attest(heading?.date ?? null, 'HEADING') ??
  attest(lead?.date ?? null, 'NEWS_LEAD', lead?.dateWords) ??
  attest(adoption?.date ?? null, 'ADOPTION', adoption?.words);

/** Returns the known number, else that of the letterhead, else that of the heading. */
const writtenNumber = ({ known, letterhead, heading }: HeadEvidence): Attested<string> | null =>
  attest(known?.number ?? null, 'GIVEN') ??
  attest(letterhead.number, 'LETTERHEAD', letterhead.number) ??
  attest(heading?.number ?? null, 'HEADING');

/** Decides the type. In a consolidated text, the title line names the type of the consolidated document instead. */
const typeOf = (evidence: HeadEvidence, number: string | null): DocumentTypeEntry | null => {
  const { known, titleLine, vocabulary } = evidence;
  const told = known?.type ? vocabulary.typeByName(known.type) : null;
  const symbol = number === null ? null : parseSymbol(number);
  if (told !== null) return told;
  if (evidence.consolidated || symbol?.typeLetters === 'VBHN') return vocabulary.typeByName('văn bản hợp nhất');
  if (titleLine !== null) return titleLine.type;
  if (symbol === null) return null;
  if (symbol.typeLetters === '') return symbol.unit === '' ? null : vocabulary.typeByName('công văn');
  return vocabulary.typesByLetters(symbol.typeLetters, symbol.system)[0] ?? null;
};

/** For types cited by name alone, the type word is part of the name: "Luật Đất đai", "Hiến pháp". */
const titleSpanOf = ({ titleLine, heading, subject }: HeadEvidence): Span | null => {
  if (titleLine === null) return subject;
  const title = heading ? heading.title : titleLine.title;
  if (!titleLine.type.citedByNameAlone || heading?.number) return title;
  return { start: titleLine.typeSpan.start, end: title?.end ?? titleLine.typeSpan.end };
};

const placeOf = (issuers: readonly NamedBody[], context: ReadingContext): string | null => {
  const [first] = issuers;
  if (first?.body) return first.body.place;
  // An agency of a central body ("BỘ TÀI CHÍNH / KHO BẠC NHÀ NƯỚC") has the place that its own name tells.
  if (first?.over?.level === 'CENTRAL' && !foldInPlace(first.written).endsWith(foldInPlace(context.place ?? '')))
    return null;
  return issuers.length > 0 ? context.place : null;
};

/**
 * Returns the issuers, those that the letters of the number tell where none is written. A local body in whose column the
 * number of a central one stands did not issue it: the page is its own.
 */
const withSymbolIssuer = (
  issuers: readonly NamedBody[],
  symbol: ParsedSymbol | null,
  { vocabulary, place, day }: ReadingContext,
): readonly NamedBody[] => {
  const letters = symbol?.issuerLetters ?? [];
  const bodies = letters.map((one) => vocabulary.bodyBySymbolLetters(one, place, day));
  const told = bodies.filter((body) => body !== null);
  const isOfCentre = symbol?.system === 'STATE' && told.length > 0 && bodies.every((body) => body?.place === null);
  const isLocal = issuers.every(({ body }) => body !== null && body.place !== null && body.branch === 'STATE');
  const keeps = issuers.length > 0 && !(isOfCentre && isLocal);
  return keeps ? issuers : told.map((body) => ({ written: body.name, body }));
};

/** Returns the title on one line, without a database's bracketed notes or a gazette's footnote number at the end. */
const titleText = (raw: string): string =>
  oneLine(raw.replace(/\[[^\]]{0,400}\]/g, ' '))
    .replace(/(?<=\p{L})(?<!QH)\d{1,2}$/u, '')
    .trim();

const titleOf = ({ window, titleLine }: HeadEvidence, span: Span): string => {
  const { typeSpan, title } = titleLine ?? { typeSpan: span, title: null };
  const parts = typeSpan.start === span.start && title !== null ? [typeSpan, title] : [span];
  return titleText(parts.map(({ start, end }) => window.raw.slice(start, end)).join(' '));
};

/** Decides between pieces of evidence that differ. */
const headFrom = (evidence: HeadEvidence): { head: Head; titleSpan: Span | null } => {
  const issuedOn = issuedOnOf(evidence);
  const written = writtenNumber(evidence);
  const type = typeOf(evidence, written?.value ?? null);
  const symbol = written && parseSymbol(written.value, type?.name ?? null);
  const context = { ...evidence.context, day: issuedOn?.value ?? null };
  const issuers = withSymbolIssuer(issuersOf({ ...evidence, context }), symbol, context);
  const place = placeOf(issuers, context);
  const authority = authorityOf(symbol?.issuerLetters ?? [], issuers, { ...context, place: place ?? context.place });
  const titleSpan = titleSpanOf(evidence);
  const title = titleSpan && titleOf(evidence, titleSpan);
  const head: Head = {
    type: type?.type ?? null,
    typeName: type?.name ?? null,
    number: written
      ? { ...written, value: canonicalNumber(written.value, type?.name ?? null, authority) }
      : numberOfAttachment(evidence.attachments, type, authority),
    issuedOn,
    title: evidence.known?.title ? attest(evidence.known.title, 'GIVEN') : attest(title, 'TITLE_LINE'),
    issuers: issuers.map((issuer) => fullName(issuer, { ...context, place: place ?? context.place })),
    issuerIds: issuers.map((issuer) => issuer.body?.id ?? null),
    authority: authority?.id ?? null,
    place,
  };
  return { head, titleSpan };
};

/** Reads the head and the positions of title and body; offsets refer to `content`, whether or not it is in NFC. */
export function readHeadReading(
  content: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): HeadReading {
  const nfc = composed(content.slice(0, HEAD_LENGTH));
  const evidence = gatherEvidence(content, nfc.text, known, vocabulary);
  const { head, titleSpan } = headFrom(evidence);
  const { letterhead, titleLine } = evidence;
  const bodyStart = Math.max(letterhead.end, titleLine?.typeSpan.end ?? 0, titleSpan?.end ?? 0);
  return {
    head,
    titleSpan: titleSpan && { start: nfc.toOriginal(titleSpan.start), end: nfc.toOriginal(titleSpan.end) },
    bodyStart: nfc.toOriginal(bodyStart),
  };
}

/**
 * Returns what a text says about its own document: type, number, date, title, issuers, numbering authority and place.
 * `known` values take precedence and are RECORDED. Values from letterhead, heading, title or enacting sentence are
 * STATED. A date from a news lead and a number from an attachment's name are INFERRED. Each value has its origin.
 * Only the first 8,192 and the last 4,096 UTF-16 units are read, and the sentence on its adoption where the head has no date.
 */
export const readHead = (content: string, known: CitingContext | null, vocabulary: VocabularyIndex): Head =>
  readHeadReading(content, known, vocabulary).head;
