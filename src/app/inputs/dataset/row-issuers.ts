import { findNamedBody, type NamedBody, type ReadingContext } from '../../../intake/text/known-bodies.js';

/** Where the name of one body may end and that of the next begin; a name may itself have commas and "và". */
const JOINTS = /(\s*,\s*|\s+và\s+)/u;
const MOST_PIECES = 24;

/**
 * Returns the bodies that a field names, in order: apart by semicolons, commas or "và". The longest name that the
 * vocabulary knows counts ("Bộ Văn hóa, Thể thao và Du lịch" is one body); words between known names are one body, kept
 * as written.
 */
export const readIssuers = (field: string, context: ReadingContext): readonly NamedBody[] =>
  field
    .split(/[;|\n]/u)
    .map((part) => part.trim().replace(/[.,]$/u, ''))
    .filter((part) => part !== '')
    .flatMap((part) => bodiesOf(part, context));

function bodiesOf(part: string, context: ReadingContext): readonly NamedBody[] {
  const whole = findNamedBody(part, context);
  const pieces = part.split(JOINTS);
  if (whole !== null || pieces.length === 1 || pieces.length > 2 * MOST_PIECES) return [{ written: part, body: whole }];
  const found: NamedBody[] = [];
  let unknown = '';
  for (let at = 0; at < pieces.length; ) {
    const known = longestKnown(pieces, at, context);
    if (known === null) {
      unknown += pieces.slice(at, at + 2).join('');
      at += 2;
      continue;
    }
    found.push(...keptAsWritten(unknown), known.named);
    unknown = '';
    at = known.next;
  }
  return [...found, ...keptAsWritten(unknown)];
}

/** The longest known body that begins with the piece at `at`, with the place of the first piece behind it and its joint. */
function longestKnown(
  pieces: readonly string[],
  at: number,
  context: ReadingContext,
): { readonly named: NamedBody; readonly next: number } | null {
  for (let end = pieces.length; end > at; end -= 2) {
    const written = pieces.slice(at, end).join('');
    const body = findNamedBody(written, context);
    if (body !== null) return { named: { written, body }, next: end + 1 };
  }
  return null;
}

function keptAsWritten(unknown: string): readonly NamedBody[] {
  const written = unknown.replace(/(?:\s*,\s*|\s+và\s+)$/u, '').trim();
  return written === '' ? [] : [{ written, body: null }];
}
