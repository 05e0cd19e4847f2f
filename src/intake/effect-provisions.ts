import { isPinpointWord, readPinpoints, type WrittenPinpoint } from '../citations/pinpoints.js';
import type { Tokens } from '../citations/tokenise.js';
import type { Span } from '../domain/mention.js';
import { pinpointPaths } from '../domain/provision-path.js';

/** Provisions that a text names without another document, by their paths. */
export interface OwnProvisions extends Span {
  readonly paths: readonly string[];
}

const OF_THIS = /^\s*(?:của )?\s*(điều|khoản)\s+này/iu;

/**
 * Returns the provisions of the document itself that are named between two tokens: "Điều 10", "các khoản 2 và 3 Điều
 * này" in the given section. Offsets are of the tokens' text; clauses and points of no article are left out.
 */
export function ownProvisions(
  tokens: Tokens,
  from: number,
  to: number,
  section: string | null,
): readonly OwnProvisions[] {
  const found: OwnProvisions[] = [];
  let at = from;
  while (at < to) {
    const run = isPinpointWord(tokens.id[at] as number) ? readPinpoints(tokens, at) : null;
    if (run) found.push(...run.pinpoints.map((pinpoint) => resolve(tokens, pinpoint, run.to, section)));
    at = run ? run.to : at + 1;
  }
  return found.filter(({ paths }) => paths.length > 0);
}

function resolve(tokens: Tokens, { from, to, parts }: WrittenPinpoint, behind: number, section: string | null) {
  const end = tokens.end[behind - 1] as number;
  const [, unit] = OF_THIS.exec(tokens.text.slice(end, end + 24)) ?? [];
  const [article, clause] = (section ?? '').split('/');
  const inner = parts.article === undefined && (parts.clause ?? parts.point) !== undefined;
  const host = unit === undefined ? '' : unit.toLowerCase() === 'điều' ? article : `${article}/${clause}`;
  const paths = pinpointPaths(parts).map((path) => (inner ? `${host}/${path}` : path));
  return {
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    paths: inner && !host?.startsWith('dieu-') ? [] : paths,
  };
}
