import { type Clock, todayInVietnam } from '../../app/clock.js';
import { bodyGlobalId } from '../../app/ids.js';
import { CanCuError } from '../../domain/errors.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { Reading } from '../../domain/reading/reading.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { BodyRow, DocumentRow } from '../../store/rows.js';
import { createAnswerTextCounter } from '../limits/answer-text-counter.js';
import { createDeadline, type Deadline, withDeadline } from '../limits/deadline.js';
import { MAX_EXECUTION_TIME } from '../limits/limits.js';
import { createLoaders, type Loaders } from './loaders.js';

/** Reads a text without saving it; offsets of what it finds are UTF-16 offsets into exactly the text given. */
export type Extractor = (text: string, known: CitingContext) => Reading;

/** What requests share. */
export interface ContextParts {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  readonly clock: Clock;
  readonly extractor: Extractor;
  /** Milliseconds that a request may take; {@link MAX_EXECUTION_TIME} when absent. */
  readonly timeLimit?: number;
}

/** What the resolvers of one request use. */
export interface GraphContext {
  /** Refuses with TIMEOUT when the deadline is over. */
  readonly store: LegalStore;
  readonly loaders: Loaders;
  readonly vocabulary: VocabularyIndex;
  /** Today in Vietnam, ISO. */
  readonly today: string;
  readonly deadline: Deadline;
  readonly extractor: Extractor;
  /** Gives a text back that the answer holds; throws TOO_LARGE when all of them are too long. */
  readonly countText: (text: string) => string;
  /** Version of the store's data, read once a request. */
  readonly dataVersion: () => Promise<number>;
}

/** Returns the context of one request, whose time begins now. */
export function createContext({ store, vocabulary, clock, extractor, timeLimit }: ContextParts): GraphContext {
  const deadline = createDeadline(timeLimit ?? MAX_EXECUTION_TIME, () => performance.now());
  const limited = withDeadline(store, deadline);
  return {
    store: limited,
    loaders: createLoaders(limited),
    vocabulary,
    today: todayInVietnam(clock),
    deadline,
    extractor,
    countText: createAnswerTextCounter(),
    dataVersion: once(() => limited.dataVersion()),
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= read();
    return answer;
  };
}

/** Returns the document that a row of the store points to; throws CORRUPT when it is not there. */
export async function getDocument({ loaders }: GraphContext, id: string): Promise<DocumentRow> {
  const row = await loaders.document.load(id);
  if (row !== null) return row;
  throw new CanCuError(
    'CORRUPT',
    `the store points to the document ${id}, which is not in it: run "can-cu rebuild"`,
    id,
  );
}

/** Returns the body of a global or vocabulary id, null when there is none; one call for all parents of a level. */
export const findBody = ({ loaders }: GraphContext, id: string | null): Promise<BodyRow | null> | null =>
  id === null ? null : loaders.body.load(bodyGlobalId(id));

/** Returns the bodies of these ids that the store holds, in their order. */
export async function findBodies(context: GraphContext, ids: readonly string[]): Promise<readonly BodyRow[]> {
  const rows = await Promise.all(ids.map((id) => findBody(context, id)));
  return rows.filter((row) => row !== null);
}
