import { isDeepStrictEqual } from 'node:util';
import { STATUS_KINDS } from '../../../domain/force.js';
import { forceDates } from '../../../domain/force-dates.js';
import { forceEffects, MAX_FORCE_CITATIONS } from '../../../domain/force-effects.js';
import { type ForceSpan, forceSpans } from '../../../domain/force-spans.js';
import type { AssertionRow, CitationRow, DocumentRow } from '../../rows.js';
import { distinct, groupBy } from '../../rows-by-key.js';
import type { TouchedForce } from '../../touched-force.js';
import type { Connection, Run } from '../connection.js';
import { effectSettings } from '../evidence.js';
import { fromData, type Parameters } from '../values.js';
import { CITED_BY, CITED_IN, NEXT_IDS, PUT_SPANS, SOURCES } from './force-queries.js';
import { writeRows } from './write-rows.js';

/** Documents looked at together. */
const CHUNK = 500;

/** What the spans of a document follow from, as it is stored, and the spans stored. */
interface Sources {
  readonly id: string;
  readonly data: string;
  readonly from: readonly string[];
  readonly statuses: readonly ForceSpan['status'][];
  readonly incoming: readonly (Pick<CitationRow, 'id' | 'kind' | 'assurance'> & {
    readonly citingId: string;
    readonly citing: string;
    readonly evidence: readonly {
      readonly data: string;
      readonly documentId: string | null;
      readonly section: string | null;
    }[];
  })[];
}

/** Sets the spans of force of the documents that a save touches. Call it when all else has been written. */
export async function saveForce(run: Run, touched: TouchedForce): Promise<void> {
  const cited = [
    ...(await idsOf(run, CITED_BY, touched.citing)),
    ...(await idsOf(run, CITED_IN, touched.mentions, { kinds: STATUS_KINDS })),
  ];
  const ids = distinct([...touched.documents, ...cited]);
  for (let at = 0; at < ids.length; at += CHUNK) await saveSpans(run, ids.slice(at, at + CHUNK));
}

/** Sets the spans of force of all documents, some in each transaction; done again, it changes nothing. */
export async function saveAllForce(connection: Connection): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const parameters: Parameters = { after, limit: CHUNK };
    after = await connection.write(async (run) => {
      const ids = (await run<{ readonly id: string }>({ text: NEXT_IDS, parameters })).map(({ id }) => id);
      await saveSpans(run, ids);
      return ids.at(-1);
    });
  }
}

async function idsOf(
  run: Run,
  text: string,
  ids: ReadonlySet<string>,
  parameters: Parameters = {},
): Promise<readonly string[]> {
  if (ids.size === 0) return [];
  const rows = await run<{ readonly id: string }>({ text, parameters: { ...parameters, ids: [...ids] } });
  return rows.map(({ id }) => id);
}

async function saveSpans(run: Run, ids: readonly string[]): Promise<void> {
  const rows = await run<Sources>({ text: SOURCES, parameters: { ids, most: MAX_FORCE_CITATIONS } });
  const citing = rows.flatMap(({ incoming }) => incoming.map(({ citingId }) => citingId));
  const set = (await effectSettings(run, distinct([...ids, ...citing]))).flat();
  const settings = groupBy(set, ({ toId }) => toId);
  const changed = rows.flatMap((row): readonly Parameters[] => {
    const spans = spansOf(row, settings);
    const wanted = { from: spans.map(({ from }) => from), statuses: spans.map(({ status }) => status) };
    const { id, from, statuses } = row;
    if (isDeepStrictEqual(wanted, { from, statuses })) return [];
    return [spans.length > 0 ? { id, ...wanted } : { id, from: null, statuses: null }];
  });
  await writeRows(run, PUT_SPANS, changed);
}

/** `settings` are the assertions that set days of effect, by the document of which they do. */
function spansOf(
  { id, data, incoming }: Sources,
  settings: ReadonlyMap<string, readonly AssertionRow[]>,
): readonly ForceSpan[] {
  const effects = incoming.flatMap(({ citing, citingId, evidence, ...citation }) =>
    forceEffects({
      citation,
      evidence: evidence.map(({ data, documentId, section }) => ({
        assertion: fromData<AssertionRow>(data),
        mention: documentId === null ? null : { documentId, section },
      })),
      citing: fromData<DocumentRow>(citing),
      citingSettings: settings.get(citingId) ?? [],
    }),
  );
  return forceSpans(forceDates(fromData<DocumentRow>(data), settings.get(id) ?? []), effects);
}
