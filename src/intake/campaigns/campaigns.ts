import type { Span } from '../../domain/reading/mention.js';
import type { CampaignReading, CampaignRole, Head, Section } from '../../domain/reading/reading.js';
import { READING_LIMITS } from '../../domain/reading/reading-limits.js';
import { foldText } from '../../domain/values/fold.js';
import { sectionAt } from '../text/enclosing-section.js';
import { findLeadingBody, type ReadingContext } from '../text/known-bodies.js';
import { paragraphsOf, plainSpaces, sentencesOf } from '../text/paragraphs.js';
import { findOccasions, findTheme, readQuotedNames } from './campaign-parts.js';
import { periodAt, periodIn, toldPeriod } from './campaign-period.js';

type NamedParty = CampaignReading['answers'][number];

/** The context in which campaigns are read: the document's head, and the place and day for which names are read. */
export interface CampaignContext extends ReadingContext {
  readonly head: Head;
  readonly sections: readonly Section[];
  /** Position of the title; null when there is none. */
  readonly title: Span | null;
}

interface FoundCampaign {
  readonly start: number;
  readonly end: number;
  readonly role: CampaignRole | 'ANSWERS';
  readonly name: string;
  readonly launcher: NamedParty | null;
  readonly period: CampaignReading['period'];
  /** Occasions that its sentence names; none where nothing is launched. */
  readonly occasions: readonly string[];
}

const NAMES =
  /(?:PTTĐ|phong trào(?:\s+thi đua(?:\s+yêu nước)?)?)(?:\s+(?:quốc gia|đặc biệt|cao điểm|chuyên đề))?(?=[\s:,]|$)/giu;
const BY = /^\s*do\s+(.{3,120}?)\s+phát động(?!\p{L})/u;
const BY_AFTER = /^[^.;:"“]{0,80}?(?<=\s)do\s+([^.;:"“]{3,120}?)\s+phát động(?!\p{L})/u;
const TO_QUOTE = /^\s*(?:(?:với\s+)?(?:tên gọi|mang tên|là|gồm|như|sau đây))?\s*[:,]?\s*(?=["“«])/u;
const OF_YEAR = /^\s*năm\s+(\d{4})(?!\s*[-–]\s*\d{4})/u;
const PLURAL = /(?:các|những|mọi|nhiều)\s+$/iu;

const ROLES: readonly { readonly role: FoundCampaign['role']; readonly cue: RegExp }[] = [
  { role: 'CLOSES', cue: /(?:bế mạc|kết thúc)\s+(?:các\s+)?$/iu },
  {
    role: 'REVIEWS',
    cue: /(?:sơ kết|tổng kết|đánh giá|kết quả(?:\s+\d+\s+năm)?(?:\s+(?:thực hiện|tổ chức|triển khai)))(?:\s+[\p{L}\d]+,?){0,8}\s+(?:các\s+)?$/iu,
  },
  { role: 'ANSWERS', cue: /hưởng ứng(?:\s+[\p{L}]+,?){0,6}\s+(?:các\s+)?$/iu },
  {
    role: 'CONTINUES',
    cue: /(?:tiếp tục|đẩy mạnh|duy trì|triển khai|thực hiện)(?:\s+[\p{L}]+,?){0,8}\s+(?:các\s+)?$/iu,
  },
  { role: 'LAUNCHES', cue: /(?:phát động|tổ chức phát động)\s+$/iu },
];

const roleOf = (before: string): FoundCampaign['role'] | null => {
  const launch = ROLES.at(-1);
  if (launch?.cue.test(before) && !PLURAL.test(before)) return 'LAUNCHES';
  return ROLES.find(({ role, cue }) => role !== 'LAUNCHES' && cue.test(before))?.role ?? null;
};

const launcherOf = (words: string | undefined, context: ReadingContext): NamedParty | null => {
  if (words === undefined) return null;
  const named = findLeadingBody(words, context);
  if (named?.body && named.written.length >= words.length - 1) return { name: named.body.name, bodyId: named.body.id };
  return { name: words.trim(), bodyId: null };
};

/** Returns the campaigns after one "phong trào": those with quoted names, or the campaign of a year if it is launched. */
const readNaming = (
  sentence: string,
  at: number,
  after: number,
  context: CampaignContext,
): readonly Omit<FoundCampaign, 'occasions'>[] => {
  const role = roleOf(sentence.slice(Math.max(0, at - 120), at));
  if (role === null) return [];
  const by = BY.exec(sentence.slice(after));
  const from = after + (by?.[0].length ?? 0);
  const quoteAt = TO_QUOTE.exec(sentence.slice(from));
  const launcher = launcherOf(by?.[1], context);
  if (quoteAt) {
    const names = readQuotedNames(sentence, from + quoteAt[0].length);
    const tail = tailAfter(sentence, names.at(-1)?.end ?? from, context);
    return names.map((one) => ({
      ...one,
      ...{ role, launcher: launcher ?? tail.launcher },
      period: periodIn(one.name) ?? (names.length === 1 ? tail.period : null),
    }));
  }
  const year = OF_YEAR.exec(sentence.slice(from));
  if (year === null || PLURAL.test(sentence.slice(Math.max(0, at - 20), at))) return [];
  const name = `Phong trào thi đua năm ${year[1]}`;
  return [{ start: at, end: from + year[0].length, name, role, launcher, period: periodIn(name) }];
};

/** Reads what follows a quoted name: its period, and who launched it ("… giai đoạn 2021 - 2025 do Thủ tướng Chính phủ phát động"). */
const tailAfter = (
  sentence: string,
  end: number,
  context: CampaignContext,
): Pick<FoundCampaign, 'period' | 'launcher'> => {
  const by = BY_AFTER.exec(sentence.slice(end, end + 240));
  return { period: periodAt(sentence, end), launcher: launcherOf(by?.[1], context) };
};

const findInSentence = (
  content: string,
  start: number,
  end: number,
  context: CampaignContext,
): readonly FoundCampaign[] => {
  const sentence = plainSpaces(content.slice(start, end));
  const found = [...sentence.matchAll(NAMES)].flatMap((match) =>
    readNaming(sentence, match.index, match.index + match[0].length, context),
  );
  const occasions = found.some(({ role }) => role === 'LAUNCHES') ? findOccasions(sentence) : [];
  return found.map((one) => ({ ...one, occasions, start: start + one.start, end: start + one.end }));
};

/** Returns where the clause about a launch begins: at the subject "Chủ tịch …" or at the verb. */
const clauseStart = (content: string, start: number): number => {
  const before = content.slice(Math.max(0, start - 200), start);
  const clause = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('\n'));
  return clause < 0
    ? start
    : start - before.length + clause + 1 + (/^\s*/.exec(before.slice(clause + 1))?.[0].length ?? 0);
};

/** What the campaigns that a document launches have in common. */
interface Launch {
  readonly theme: string | null;
  readonly answers: readonly NamedParty[];
  /** Stated for the only campaign that it launches. */
  readonly period: CampaignReading['period'];
}

const NO_LAUNCH: Launch = { theme: null, answers: [], period: null };

const toReading = (
  content: string,
  found: FoundCampaign,
  launch: Launch,
  context: CampaignContext,
): CampaignReading => {
  const launches = found.role === 'LAUNCHES';
  const { head } = context;
  const own = head.issuers[0] === undefined ? null : { name: head.issuers[0], bodyId: head.issuerIds[0] ?? null };
  const start = launches ? clauseStart(content, found.start) : found.start;
  return {
    start,
    end: found.end,
    role: found.role === 'ANSWERS' ? 'CONTINUES' : found.role,
    name: found.name,
    theme: launches ? launch.theme : null,
    period: (launches ? launch.period : null) ?? found.period,
    occasions: launches ? found.occasions : [],
    launchedBy: found.launcher ?? (launches ? own : null),
    answers: launches ? launch.answers : [],
    section: sectionAt(context.sections, found.start),
    quote: content.slice(start, found.end),
  };
};

const TITLE_LAUNCHES = /phát động\s+(phong trào thi đua\s+.{4,300})$/isu;

/** Returns a launch stated only in the title. The campaign is named after its purpose. */
const launchOfTitle = (content: string, title: Span | null): readonly FoundCampaign[] => {
  const words = title === null ? '' : plainSpaces(content.slice(title.start, title.end));
  const match = TITLE_LAUNCHES.exec(words);
  if (title === null || match === null) return [];
  const name = (match[1] ?? '').replace(/\s+/g, ' ').trim();
  const start = title.start + words.length - (match[1] ?? '').length;
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  return [
    {
      start,
      end: title.end,
      role: 'LAUNCHES',
      name: named,
      launcher: null,
      period: periodIn(named),
      occasions: findOccasions(words),
    },
  ];
};

const MENTIONS_ONE = /hong trào|PTTĐ/iu;

/**
 * Returns the emulation campaigns (phong trào thi đua) that the text between two offsets launches, continues, reviews
 * or closes, each once, in document order. A campaign counts only if it has a quoted name, or is the campaign of a year
 * that the document launches. A launch in the title that has no quoted name counts if the text does not repeat it. The campaigns to which a
 * launching document responds (hưởng ứng) are listed with its own campaign. Of more than {@link READING_LIMITS} allows the
 * first count. Theme and answers are read once, for all campaigns that the document launches.
 */
export function findCampaigns(
  content: string,
  start: number,
  end: number,
  context: CampaignContext,
): readonly CampaignReading[] {
  if (!MENTIONS_ONE.test(content)) return [];
  const inBody = paragraphsOf(content, start, end)
    .filter((paragraph) => MENTIONS_ONE.test(content.slice(paragraph.start, paragraph.end)))
    .flatMap((paragraph) => sentencesOf(content, paragraph))
    .flatMap((sentence) => findInSentence(content, sentence.start, sentence.end, context));
  const inTitle =
    context.title === null ? [] : findInSentence(content, context.title.start, context.title.end, context);
  const named = [...inTitle, ...inBody];
  const told = named.some((one) => one.role === 'LAUNCHES');
  const found = told ? named : [...launchOfTitle(content, context.title), ...named];
  const launched = found.filter((one) => one.role === 'LAUNCHES').length;
  const launch = launched > 0 ? launchOf(content, found, launched) : NO_LAUNCH;
  const seen = new Set<string>();
  return found
    .filter((one) => !(launched > 0 && one.role === 'ANSWERS'))
    .filter((one) => !seen.has(foldText(one.name)) && seen.add(foldText(one.name)))
    .slice(0, READING_LIMITS.campaigns)
    .map((one) => toReading(content, one, launch, context));
}

const launchOf = (content: string, found: readonly FoundCampaign[], launched: number): Launch => ({
  theme: findTheme(content),
  answers: answersOf(found),
  period: launched === 1 ? toldPeriod(plainSpaces(content)) : null,
});

const answersOf = (found: readonly FoundCampaign[]): readonly NamedParty[] =>
  found
    .filter(({ role }) => role === 'ANSWERS')
    .slice(0, READING_LIMITS.answers)
    .map(({ name, launcher }) => ({ name, bodyId: launcher?.bodyId ?? null }));
