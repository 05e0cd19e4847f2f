import type { CitingContext, Span } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { type FoldedText, withFolded } from '../text/folded-text.js';
import type { ReadingContext } from '../text/known-bodies.js';
import { findCertification, isConsolidated } from './consolidation.js';
import { type Heading, readHeading } from './heading-line.js';
import { type Letterhead, readLetterhead } from './letterhead.js';
import { type AttachmentName, findAttachmentNames, findNewsLead, type NewsLead } from './portal-evidence.js';
import { findSubject } from './subject-line.js';
import { findHeading, findTitleLine, type TitleLine } from './title-line.js';

/** UTF-16 units at the beginning of a text in which its head is looked for. */
export const HEAD_LENGTH = 8192;
/** UTF-16 units at its end in which names of attachments are looked for. */
const TAIL_LENGTH = 4096;
/** UTF-16 units in which a news lead is looked for where no line names the type. */
const LEAD_LENGTH = 1500;

/** All that a text and its source tell of its head, before it is decided what counts. */
export interface HeadEvidence extends PortalEvidence {
  /** The beginning of the text. */
  readonly window: FoldedText;
  /** What was given with the text. */
  readonly known: CitingContext | null;
  readonly vocabulary: VocabularyIndex;
  readonly letterhead: Letterhead;
  readonly titleLine: TitleLine | null;
  /** Set where the title line is a heading. */
  readonly heading: Heading | null;
  /** Subject of an official letter, which stands for a title. */
  readonly subject: Span | null;
  readonly consolidated: boolean;
  readonly context: ReadingContext;
}

/** What the page of a portal tells of a document whose letterhead has no number. */
interface PortalEvidence {
  readonly lead: NewsLead | null;
  readonly attachments: readonly AttachmentName[];
}

const tailOf = (content: string): string => content.slice(Math.max(0, content.length - TAIL_LENGTH)).normalize('NFC');

/** A gazette prints the number of a consolidated text only with its certification, at the end. */
const certified = (atTop: Letterhead, content: string): Letterhead => {
  const atEnd = atTop.number === null ? findCertification(content) : null;
  return atEnd === null ? atTop : { ...atEnd, issuer: atEnd.issuer ?? atTop.issuer, end: atTop.end };
};

/** Returns what a text tells of its head; `beginning` is its first {@link HEAD_LENGTH} units in NFC. */
export function gatherEvidence(
  content: string,
  beginning: string,
  known: CitingContext | null,
  vocabulary: VocabularyIndex,
): HeadEvidence {
  const window = withFolded(beginning);
  const atTop = readLetterhead(window);
  const titleLine = findTitleLine(window, atTop.end, atTop.issuer, vocabulary);
  const consolidated = titleLine !== null && isConsolidatedBy(titleLine, window);
  const letterhead = consolidated ? certified(atTop, content) : atTop;
  const headingLine = letterhead.end === 0 ? findHeading(window, vocabulary) : null;
  // A page's headline may repeat the type's line below; an annex's type line does not repeat the heading's.
  const heading = headingLine?.type === titleLine?.type ? null : headingLine;
  const context = contextOf(known, letterhead, vocabulary);
  return {
    ...{ window, known, vocabulary, letterhead, consolidated, context },
    titleLine: heading ?? titleLine,
    heading: heading && readHeading(beginning, heading),
    subject: titleLine === null ? findSubject(window, letterhead.end) : null,
    ...(letterhead.number === null ? portalEvidence(content, beginning, titleLine, context) : NO_PORTAL),
  };
}

const isConsolidatedBy = ({ typeSpan, title }: TitleLine, window: FoldedText): boolean =>
  isConsolidated(window, typeSpan.start, title?.end ?? typeSpan.end);

/** Names are read in the place of the issuer that was given, else in that of the place-and-date line. */
function contextOf(known: CitingContext | null, letterhead: Letterhead, vocabulary: VocabularyIndex): ReadingContext {
  const day = known?.date ?? letterhead.date;
  const givenIssuer = known?.issuer ? vocabulary.findBody(known.issuer, null, day) : null;
  const written = letterhead.place && (vocabulary.placeByName(letterhead.place, day)?.name ?? null);
  return { vocabulary, day, place: givenIssuer?.place ?? written };
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
