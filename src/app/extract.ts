import { completeSymbol } from '../domain/identity/complete-symbol.js';
import {
  type Claims,
  PINPOINT_PARTS,
  type Pinpoint,
  type PinpointPart,
  type RecognisedMention,
} from '../domain/reading/mention.js';
import type { MentionExplanation } from '../domain/reading/mention-explanation.js';
import type { Head } from '../domain/reading/reading.js';
import { mentionLimitsReached } from '../domain/reading/reading-limits.js';
import { isIsoDate } from '../domain/values/calendar-date.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { explainMentions, extractCitations } from '../intake/extract-citations.js';

/** The fields of one line of input that are used. */
interface ExtractRequest {
  readonly id: unknown;
  readonly text: string;
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
}

/**
 * Returns the function that turns one JSON line (`id`, `text`, and what is known of the citing document: `number`,
 * `type`, `issuer`, `date`) into one JSON line of head and mentions. Offsets count Unicode code points of the text as
 * given. A `date` that is not an ISO date counts as absent. A line that is not JSON or has no text gives
 * `{"id", "error", "mentions": []}`. `limits` stands there only where a text reached a bound of what is read of it, with their
 * codes ({@link ReadingLimit}). Takes time linear in the length of the line.
 * With `explain` each mention also has its `rule` and an `explanation` of what made it what it is; the text is then read
 * twice.
 */
export function createExtractor(
  vocabulary: VocabularyIndex,
  { explain = false }: { readonly explain?: boolean } = {},
): (line: string) => string {
  return (line) => {
    const request = parseRequest(line);
    if ('error' in request) return JSON.stringify({ ...request, mentions: [] });
    const { id, text, ...known } = request;
    const { head, mentions } = extractCitations(text, known, vocabulary);
    const offsetOf = codePointOffsets(text);
    const day = head.issuedOn?.value ?? null;
    const remote = remotePinpoints(mentions);
    const lines = mentions.map((mention, index) =>
      mentionLine(mention, pinpointsOf(mention, remote.get(index)), offsetOf, day, vocabulary),
    );
    const limits = mentionLimitsReached(text, mentions);
    const before = { id, head: headLine(head), ...(limits.length > 0 ? { limits } : {}) };
    if (!explain) return JSON.stringify({ ...before, mentions: lines });
    const explanations = explainMentions(text, known, vocabulary);
    const explained = lines.map((line, index) => ({ ...line, ...explanationLine(explanations[index]) }));
    return JSON.stringify({ ...before, mentions: explained });
  };
}

function parseRequest(line: string): ExtractRequest | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: `expected an object with "text", got ${line.slice(0, 40)}` };
  const fields = value as Readonly<Record<string, unknown>>;
  const id = fields.id ?? null;
  const text = fields.text;
  if (typeof text !== 'string')
    return { id, error: `"text" must be a string, got ${text === undefined ? 'nothing' : typeof text}` };
  const known = (name: string): string | null => (typeof fields[name] === 'string' ? fields[name] : null);
  const date = known('date');
  return {
    id,
    text,
    number: known('number'),
    type: known('type'),
    issuer: known('issuer'),
    date: date !== null && isIsoDate(date) ? date : null,
  };
}

const headLine = (head: Head) => ({
  type: head.typeName,
  number: head.number?.value ?? null,
  date: head.issuedOn?.value ?? null,
  issuers: head.issuers,
  title: head.title?.value ?? null,
});

type OffsetOf = (utf16: number) => number;

const kebabCase = (name: string): string => name.toLowerCase().replaceAll('_', '-');

function mentionLine(
  mention: RecognisedMention,
  pinpoints: readonly Pinpoint[],
  offsetOf: OffsetOf,
  day: string | null,
  vocabulary: VocabularyIndex,
) {
  const { claims, role, form } = mention;
  return {
    start: offsetOf(mention.start),
    end: offsetOf(mention.end),
    text: mention.quote,
    type: claims.typeName,
    symbol: numberOf(claims, day, vocabulary),
    date: claims.date ?? (claims.year === null ? null : String(claims.year)),
    issuer: claims.issuers.length === 0 ? null : claims.issuers.join(' và '),
    relation: relationOf(mention),
    form: kebabCase(form),
    role: kebabCase(role),
    cue: mention.cue?.text ?? null,
    pinpoints: pinpoints.map((pinpoint) => pinpointLine(pinpoint, offsetOf)),
  };
}

/** Nothing for a mention that is not explained. */
function explanationLine(explanation: MentionExplanation | undefined) {
  if (explanation === undefined) return {};
  const { reader, patterns, rule, reason, refused } = explanation;
  const refusals = refused.map(({ rule, guard, cue }) => ({ rule, guard, cue: cue?.text ?? null }));
  return { rule, explanation: { reader, patterns, reason, refused: refusals } };
}

/**
 * The canonical number. A bare number is completed where its type and authority have a single series ("Chỉ thị 35" of
 * the Bộ Chính trị → `35-CT/TW`). Without a date or year, the series is that of the citing document's day, and is used
 * only where its numbers include no year.
 */
function numberOf(claims: Claims, day: string | null, vocabulary: VocabularyIndex): string | null {
  const completed = completeSymbol(claims, vocabulary) ?? claims.symbol;
  if (completed === null || /[/-]/.test(completed) || claims.date !== null || claims.year !== null) return completed;
  const dated = completeSymbol({ ...claims, date: day }, vocabulary);
  return dated === null || /\/\d{4}\//.test(dated) ? completed : dated;
}

/** Null for a document's mention of itself and for an elliptic mention: these have no relation of their own. */
function relationOf({ role, form, kind }: RecognisedMention): string | null {
  if (role === 'EMBEDDED') return 'EMBEDDED';
  return role === 'SELF' || form === 'ELLIPTIC' ? null : (kind ?? 'REFERS');
}

/**
 * Provisions that stand apart from the name of their document, by the index of the mention that names it. They are
 * listed there too.
 */
function remotePinpoints(mentions: readonly RecognisedMention[]): ReadonlyMap<number, readonly Pinpoint[]> {
  const found = new Map<number, Pinpoint[]>();
  for (const { form, pinpoints, antecedents } of mentions) {
    const [named] = antecedents;
    if (form !== 'BACK_REFERENCE' || named === undefined || !pinpoints[0]?.remote) continue;
    const listed = found.get(named) ?? [];
    for (const pinpoint of pinpoints) listed.push(pinpoint);
    found.set(named, listed);
  }
  return found;
}

const pinpointsOf = ({ pinpoints }: RecognisedMention, remote: readonly Pinpoint[] | undefined): readonly Pinpoint[] =>
  remote === undefined ? pinpoints : [...pinpoints, ...remote];

function pinpointLine(pinpoint: Pinpoint, offsetOf: OffsetOf) {
  const { start, end, text, remote } = pinpoint;
  const parts: Partial<Record<PinpointPart, string | null>> = {};
  for (const part of PINPOINT_PARTS) parts[part] = pinpoint[part] ?? null;
  return { start: offsetOf(start), end: offsetOf(end), text, ...parts, remote };
}

const SURROGATE = /[\ud800-\udfff]/;
const LOW_SURROGATE_AFTER_HIGH = /(?<=[\ud800-\udbff])[\udc00-\udfff]/g;

/** Returns a function from UTF-16 offsets of the text to code point offsets. */
function codePointOffsets(text: string): OffsetOf {
  if (!SURROGATE.test(text)) return (offset) => offset;
  const lowSurrogates = Array.from(text.matchAll(LOW_SURROGATE_AFTER_HIGH), ({ index }) => index);
  return (offset) => offset - countBelow(lowSurrogates, offset);
}

/** How many of the ascending numbers are smaller. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
