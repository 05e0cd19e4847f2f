import { type Clock, todayInVietnam } from '../../app/clock.js';
import { bodyGlobalId } from '../../app/ids.js';
import { CanCuError } from '../../domain/errors.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { MentionExplanation } from '../../domain/reading/mention-explanation.js';
import type { Reading } from '../../domain/reading/reading.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { BodyRow, DocumentRow } from '../../store/rows.js';
import { once } from '../connection/once.js';
import { AnswerMeter } from '../limits/answer-meter.js';
import { createDeadline, type Deadline, withDeadline } from '../limits/deadline.js';
import { MAX_EXECUTION_TIME } from '../limits/limits.js';
import { createLoaders, type Loaders } from './loaders.js';
import { createLoopTurns, type TakeLoopTurn } from './loop-turn.js';
import { createStoredExplanations, type ExplainStored } from './stored-explanations.js';

/**
 * Reads a text without saving it. Offsets in the reading are UTF-16 offsets into exactly the given text. The signal is
 * aborted when the reading is no longer wanted.
 */
export type Extractor = (text: string, known: CitingContext, signal: AbortSignal) => Promise<Reading> | Reading;

/** Reads a text without saving it and returns what made each mention what it is, in the order of the extractor's. */
export type Explainer = (
  text: string,
  known: CitingContext | null,
  signal: AbortSignal,
) => Promise<readonly MentionExplanation[]> | readonly MentionExplanation[];

/** What all requests share. */
export interface ContextParts {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  readonly clock: Clock;
  readonly extractor: Extractor;
  readonly explainer: Explainer;
  /** Address of the server, before the paths of permalinks; they stay paths when it is absent. */
  readonly publicUrl?: string;
  /** Maximum milliseconds for a request; {@link MAX_EXECUTION_TIME} when absent. */
  readonly timeLimit?: number;
}

/** What one request brings. */
export interface RequestParts {
  /**
   * Called once with the cost of the operation, after the limits are checked and before anything is read. A server
   * counts it against the client's budget. What it throws is the answer: `rateLimitError` (limits/errors.ts) when the
   * budget is used up. It is not called for a query that is refused before: by its syntax, the schema or a limit.
   */
  readonly spend?: (cost: number) => void;
  /** Called when a part of the answer was cut by time: such an answer must not be kept, for the next may hold more. */
  readonly cutByTime?: () => void;
  /** True where the query and its variables stand in the address of the request, which others on the way may keep. */
  readonly isInAddress?: boolean;
}

/** What the resolvers use during one request. */
export interface GraphContext {
  /** Every call throws TIMEOUT once the deadline has passed. */
  readonly store: LegalStore;
  readonly loaders: Loaders;
  readonly vocabulary: VocabularyIndex;
  /** What stands before the path of a permalink, empty when it stays a path. */
  readonly publicUrl: string;
  /** Today's date in Vietnam, ISO. */
  readonly today: string;
  readonly deadline: Deadline;
  readonly takeLoopTurn: TakeLoopTurn;
  readonly extractor: Extractor;
  readonly explainer: Explainer;
  /** Returns the explanations of the mentions of one stored text; see `stored-explanations`. */
  readonly explainStored: ExplainStored;
  /** Counts the answer while it is made; every field reports to it (`meter-fields.ts`). */
  readonly answer: AnswerMeter;
  /** Version of the store's data, read once for a request. */
  readonly dataVersion: () => Promise<number>;
  /** Charges the cost of the operation to the client; see {@link RequestParts}. */
  readonly spend: (cost: number) => void;
  /** Notes that a part of the answer was cut by time; see {@link RequestParts}. */
  readonly cutByTime: () => void;
  /** Whether the query stands in an address; see {@link RequestParts}. */
  readonly isInAddress: boolean;
}

/** Returns the context of a request that starts now. */
export function createContext(
  { store, vocabulary, clock, extractor, explainer, publicUrl = '', timeLimit }: ContextParts,
  { spend = () => {}, cutByTime = () => {}, isInAddress = false }: RequestParts = {},
): GraphContext {
  const deadline = createDeadline(timeLimit ?? MAX_EXECUTION_TIME, () => performance.now());
  const limited = withDeadline(store, deadline);
  const answer = new AnswerMeter(deadline);
  const loaders = createLoaders(limited, (cost) => answer.charge(cost));
  return {
    store: limited,
    loaders,
    vocabulary,
    publicUrl,
    today: todayInVietnam(clock),
    deadline,
    takeLoopTurn: createLoopTurns(),
    extractor,
    explainer,
    explainStored: createStoredExplanations(
      (id) => loaders.input.load(id),
      (text, known) => explainer(text, known, deadline.signal),
    ),
    answer,
    dataVersion: once(() => limited.dataVersion()),
    spend,
    cutByTime,
    isInAddress,
  };
}

/** Returns the document that a row of the store refers to; throws CORRUPT when the store does not have it. */
export async function getDocument({ loaders }: GraphContext, id: string): Promise<DocumentRow> {
  const row = await loaders.document.load(id);
  if (row !== null) return row;
  throw new CanCuError(
    'CORRUPT',
    `the store points to the document ${id}, which is not in it: run "can-cu rebuild"`,
    id,
  );
}

/** Returns the body with a global or vocabulary id, null when there is none. */
export const findBody = ({ loaders }: GraphContext, id: string | null): Promise<BodyRow | null> | null =>
  id === null ? null : loaders.body.load(bodyGlobalId(id));

/** Returns the bodies with these ids, in the same order, without those that the store does not have. */
export async function findBodies(context: GraphContext, ids: readonly string[]): Promise<readonly BodyRow[]> {
  const rows = await Promise.all(ids.map((id) => findBody(context, id)));
  return rows.filter((row) => row !== null);
}
