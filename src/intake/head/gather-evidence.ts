import type { CitingContext, Span } from '../../domain/reading/mention.js';
import { provinceOfUnits } from '../../domain/vocabulary/local-units.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { type FoldedText, withFolded } from '../text/folded-text.js';
import type { ReadingContext } from '../text/known-bodies.js';
import { type Adoption, findAdoption } from './adoption.js';
import { findBareTitle } from './bare-title.js';
import { findCertification, isCertified, isConsolidated } from './consolidation.js';
import { findDisplacedLetterhead } from './displaced-letterhead.js';
import { type Heading, isHeadline, readHeading } from './heading-line.js';
import { type Letterhead, readLetterhead } from './letterhead.js';
import { type AttachmentName, findAttachmentNames, findNewsLead, type NewsLead } from './portal-evidence.js';
import { findSubject } from './subject-line.js';
import { findHeading, findTitleLine, type TitleLine } from './title-line.js';

/** The head is searched for in this many UTF-16 units at the beginning of a text. */
export const HEAD_LENGTH = 8192;
/** Names of attachments are searched for in this many UTF-16 units at the end of a text. */
const TAIL_LENGTH = 4096;
/** A news lead is searched for in this many UTF-16 units when no line names the type. */
const LEAD_LENGTH = 1500;

/** Everything that a text and its source say about its head, before conflicts are decided. */
export interface HeadEvidence extends PortalEvidence {
  /** The beginning of the text. */
  readonly window: FoldedText;
  /** What the caller already knows about the document. */
  readonly known: CitingContext | null;
  readonly vocabulary: VocabularyIndex;
  readonly letterhead: Letterhead;
  readonly titleLine: TitleLine | null;
  /** Set when the title line is a heading. */
  readonly heading: Heading | null;
  /** Subject of an official letter, used as its title, or the title of a document whose type line is lost. */
  readonly subject: Span | null;
  readonly consolidated: boolean;
  /** The day of adoption, of a document with a number whose head has no date. */
  readonly adoption: Adoption | null;
  readonly context: ReadingContext;
}

/** What a portal page says about a document whose letterhead has no number. */
interface PortalEvidence {
  readonly lead: NewsLead | null;
  readonly attachments: readonly AttachmentName[];
}

const tailOf = (content: string): string => content.slice(Math.max(0, content.length - TAIL_LENGTH)).normalize('NFC');

/** Adds the number of a consolidated text, which a gazette prints only at the end, with the certification. */
const certified = (atTop: Letterhead, content: string): Letterhead => {
  const atEnd = atTop.number === null ? findCertification(content) : null;
  return atEnd === null ? atTop : { ...atEnd, issuer: atEnd.issuer ?? atTop.issuer, end: atTop.end };
};

const letterheadOf = (window: FoldedText): Letterhead => {
  const atTop = readLetterhead(window);
  return atTop.end === 0 ? (findDisplacedLetterhead(window) ?? atTop) : atTop;
};

/** Returns what a text says about its head; `beginning` is its first {@link HEAD_LENGTH} units in NFC. */
export function gatherEvidence(
  content: string,
  beginning: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): HeadEvidence {
  const window = withFolded(beginning);
  const atTop = letterheadOf(window);
  const typeLine = findTitleLine(window, atTop.end, atTop.issuer, vocabulary);
  const bareTitle = typeLine?.title ? null : findBareTitle(window, atTop.end, atTop.issuer);
  // Under a title whose type line is lost, "QUYẾT ĐỊNH:" only opens the provisions.
  const titleLine = bareTitle === null ? typeLine : null;
  const consolidated = titleLine !== null && isConsolidatedBy(titleLine, window, content);
  const letterhead = consolidated ? certified(atTop, content) : atTop;
  const firstLine = letterhead.end === 0 ? findHeading(window, vocabulary) : null;
  const headingLine = firstLine && isHeadline(beginning, firstLine) ? null : firstLine;
  // A page's headline may repeat the type line below it. The type line of an annex differs from the heading.
  const heading = headingLine?.type === titleLine?.type ? null : headingLine;
  const context = contextOf(known, letterhead, vocabulary);
  return {
    ...{ window, known, vocabulary, letterhead, consolidated, context },
    // The adoption that a consolidated text repeats is that of its base.
    adoption: letterhead.number !== null && letterhead.date === null && !consolidated ? findAdoption(content) : null,
    titleLine: heading ?? titleLine,
    heading: heading && readHeading(beginning, heading),
    subject: titleLine === null ? (bareTitle ?? findSubject(window, letterhead.end)) : null,
    ...(letterhead.number === null ? portalEvidence(content, beginning, titleLine, context) : NO_PORTAL),
  };
}

const isConsolidatedBy = ({ typeSpan, title }: TitleLine, window: FoldedText, content: string): boolean =>
  isConsolidated(window, typeSpan.start, title?.end ?? typeSpan.end) || isCertified(content);

/** Names are completed with the place of the known issuer, else with that of the letterhead. */
function contextOf(known: CitingContext | null, letterhead: Letterhead, vocabulary: VocabularyIndex): ReadingContext {
  const day = known?.date ?? letterhead.date;
  const place = known?.issuer ? placeOfIssuer(known.issuer, day, vocabulary) : null;
  return { vocabulary, day, place: place ?? placeOf(letterhead, day, vocabulary) };
}

/** The place of a known body, or the province in which the district or commune of its name lies. */
function placeOfIssuer(issuer: string, day: string | null, vocabulary: VocabularyIndex): string | null {
  const body = vocabulary.findBody(issuer, null, day);
  return body === null ? provinceOfUnits(vocabulary.unitOfBody(issuer, day)?.units ?? []) : body.place;
}

const PROVINCE = /(?:TỈNH|THÀNH PHỐ|TỈNH ỦY|THÀNH ỦY|TỈNH UỶ|THÀNH UỶ)\s+(?!ỦY|UỶ|ĐOÀN)(\p{Lu}.*)$/u;

/**
 * The province of the place-and-date line; where that names a town, the one in the issuer's name, or the one in which the
 * district or commune of issuer or date line lies.
 */
function placeOf({ place, issuer }: Letterhead, day: string | null, vocabulary: VocabularyIndex): string | null {
  const told = place === null ? null : vocabulary.placeByName(place, day);
  if (told !== null) return told.name;
  const named = vocabulary.placeAtStart(PROVINCE.exec(issuer ?? '')?.[1] ?? '', day);
  if (named !== null) return named.name;
  const unit = issuer === null ? null : vocabulary.unitOfBody(issuer, day);
  const units = unit?.units ?? (place === null ? [] : vocabulary.unitsByName(place, day));
  return provinceOfUnits(units);
}

const NO_PORTAL: PortalEvidence = { lead: null, attachments: [] };

const portalEvidence = (
  content: string,
  beginning: string,
  titleLine: TitleLine | null,
  context: ReadingContext,
): PortalEvidence => ({
  lead: findNewsLead(beginning, titleLine?.typeSpan.start ?? LEAD_LENGTH, context),
  attachments: [beginning, tailOf(content)].flatMap(findAttachmentNames),
});
