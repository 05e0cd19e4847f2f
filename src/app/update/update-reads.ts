import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, InputRow, KeyRow, ReferenceRow, VoteRow } from '../../store/rows.js';
import { encodeToken, type Token } from '../derivation/tokens.js';

/**
 * What an update reads from the store. Answers are kept, so that each id, key, block and token is asked for at most
 * once in an update. Answers by id or key stand in the order asked; the others hold each row once.
 */
export interface UpdateReads {
  readonly inputs: (ids: readonly string[]) => Promise<readonly (InputRow | null)[]>;
  readonly inputsByTokens: (tokens: readonly Token[]) => Promise<readonly InputRow[]>;
  readonly inputIdsByTokens: (tokens: readonly Token[]) => Promise<readonly string[]>;
  /** The claims that inputs contribute now. */
  readonly references: (inputIds: readonly string[]) => Promise<readonly (readonly ReferenceRow[])[]>;
  /** Documents that hold one of the keys now; former keys lead to none. */
  readonly documentsByKeys: (keys: readonly string[]) => Promise<readonly DocumentRow[]>;
  readonly documentsByBlocks: (blocks: readonly string[]) => Promise<readonly DocumentRow[]>;
  readonly votes: (keys: readonly string[]) => Promise<readonly (readonly VoteRow[])[]>;
  readonly registeredKeys: (keys: readonly string[]) => Promise<readonly (KeyRow | null)[]>;
}

/** Returns the reads of one update. They see the store as it is when first asked: keep them for that update only. */
export function createUpdateReads(store: LegalStore): UpdateReads {
  const inputs = new Map<string, InputRow | null>();
  const byToken = keepAnswers(async (tokens) => {
    const rows = await store.inputsByTokens(tokens);
    for (const row of rows) inputs.set(row.id, row);
    return answerEach(tokens, rows, (row) => row.tokens);
  });
  const byKey = keepAnswers((keys) => store.findDocumentsByKey(keys));
  const byBlock = keepAnswers(async (blocks) =>
    answerEach(blocks, await store.documentsByBlocks(blocks), (row) => row.blocks),
  );
  return {
    inputs: keepAnswers((ids) => store.getInputs(ids), inputs),
    inputsByTokens: async (tokens) => distinct((await byToken(tokens.map(encodeToken))).flat()),
    inputIdsByTokens: (tokens) => store.inputIdsByTokens(tokens.map(encodeToken)),
    references: keepAnswers((ids) => store.references(ids)),
    documentsByKeys: async (keys) => {
      const rows = await byKey(keys);
      return distinct(rows.filter((row, at): row is DocumentRow => row?.keys.includes(keys[at] ?? '') === true));
    },
    documentsByBlocks: async (blocks) => distinct((await byBlock(blocks)).flat()),
    votes: keepAnswers((keys) => store.votes(keys)),
    registeredKeys: keepAnswers((keys) => store.registeredKeys(keys)),
  };
}

/** A read that gives one answer for each string asked, in their order. */
type Read<V> = (asked: readonly string[]) => Promise<readonly V[]>;

/** The read, asked only for what is not among its kept answers. */
function keepAnswers<V>(read: Read<V>, kept = new Map<string, V>()): Read<V> {
  return async (asked) => {
    const missing = [...new Set(asked)].filter((one) => !kept.has(one));
    const answers = missing.length === 0 ? [] : await read(missing);
    missing.forEach((one, at) => {
      kept.set(one, answers[at] as V);
    });
    return asked.map((one) => kept.get(one) as V);
  };
}

/** For each string asked the rows that bear it. */
function answerEach<R>(
  asked: readonly string[],
  rows: readonly R[],
  borne: (row: R) => readonly string[],
): readonly (readonly R[])[] {
  const answers = new Map<string, R[]>(asked.map((one) => [one, []]));
  for (const row of rows) for (const one of borne(row)) answers.get(one)?.push(row);
  return asked.map((one) => answers.get(one) ?? []);
}

const distinct = <R extends { readonly id: string }>(rows: readonly R[]): readonly R[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
