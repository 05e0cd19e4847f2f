import { isDeepStrictEqual } from 'node:util';
import { isSourceKey } from '../../domain/identity/key-parts.js';
import type { Attested } from '../../domain/reading/attested.js';
import type { DocumentRow, InputRow } from '../../store/rows.js';
import { blockTokens, encodeToken, keyTokens, type Token } from '../derivation/tokens.js';
import type { FormedUpdate } from './form-update.js';
import type { UpdateReads } from './update-reads.js';
import type { UpdateScope } from './update-scope.js';

/** The inputs that must be derived again, as they are after the change. */
export interface AffectedInputs {
  readonly inputs: readonly InputRow[];
  /** Ids of those of which all that they contribute can change; of the others only what they cite. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Returns the inputs that must be derived again: inputs that are put, those of documents that changed, those whose claims
 * may mean one of these, and those that contribute other claims than before.
 */
export async function affectedInputs(reads: UpdateReads, update: FormedUpdate): Promise<AffectedInputs> {
  const { change } = update.scope;
  const meaning = await reads.inputsByTokens(tokensOfChanges(update));
  const anchored = await textsOfVerdicts(reads, [...meaning, ...change.before, ...change.put]);
  const whole = [...withOtherClaims(update.scope), ...inputsThatMove(update, meaning), ...change.put];
  const affected = new Map([...meaning, ...anchored, ...whole].map((input) => [input.id, input]));
  for (const id of change.remove) affected.delete(id);
  return { inputs: [...affected.values()], whole: new Set(whole.map(({ id }) => id)) };
}

/** Those of the inputs whose document changes, or that become the current text of theirs or no longer are. */
function inputsThatMove({ scope, changed, gone }: FormedUpdate, inputs: readonly InputRow[]): readonly InputRow[] {
  const moving = changed.flatMap((after) => {
    const before = scope.documents.get(after.id);
    if (before === undefined) return after.keys;
    return isDeepStrictEqual(before.textIds, after.textIds) ? [] : [...before.keys, ...after.keys];
  });
  const tokens = keyTokens('OWN_KEY', [...moving, ...gone.flatMap(({ keys }) => keys)]);
  const encoded = new Set(tokens.map(encodeToken));
  return inputs.filter((input) => input.tokens.some((token) => encoded.has(token)));
}

/** The tokens of the inputs for which a changed document makes a difference. */
const tokensOfChanges = ({ scope, changed, gone }: FormedUpdate): readonly Token[] => [
  ...gone.flatMap(tokensOf),
  ...changed.flatMap((after) => {
    const before = scope.documents.get(after.id);
    return before === undefined ? tokensOf(after) : tokensOfDifference(before, after);
  }),
];

/**
 * The tokens of the inputs whose decisions can change with a document. Where it stays the same to all that compare claims
 * with it, these are its own inputs if its texts change, and those that look it up under another key or block.
 */
function tokensOfDifference(before: DocumentRow, after: DocumentRow): readonly Token[] {
  if (!isDeepStrictEqual(comparedParts(before), comparedParts(after))) return [...tokensOf(before), ...tokensOf(after)];
  const sameTexts = isDeepStrictEqual(before.textIds, after.textIds);
  return [
    ...keyTokens('CLAIMED_KEY', differing(before.keys, after.keys)),
    ...blockTokens(differing(before.blocks, after.blocks)),
    ...keyTokens('OWN_KEY', sameTexts ? [] : [...before.keys, ...after.keys]),
  ];
}

/** What of a document claims are compared with. */
const comparedParts = ({ id, key, keys, type, number, issuedOn, authorityId }: DocumentRow) =>
  [
    id,
    key,
    keys.filter((one) => !isSourceKey(one)),
    type,
    comparedValue(number),
    comparedValue(issuedOn),
    authorityId,
  ] as const;

/** Of where a value was found only whether it is inferred matters to linking. */
const comparedValue = (attested: Attested<string> | null) =>
  attested && { value: attested.value, isInferred: attested.assurance === 'INFERRED' };

const differing = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((one) => !after.includes(one)),
  ...after.filter((one) => !before.includes(one)),
];

const tokensOf = ({ keys, blocks }: DocumentRow): readonly Token[] => [
  ...keyTokens('CLAIMED_KEY', keys),
  ...keyTokens('OWN_KEY', keys),
  ...blockTokens(blocks),
];

/** The texts in which verdicts among the inputs are anchored. */
async function textsOfVerdicts(reads: UpdateReads, inputs: readonly InputRow[]): Promise<readonly InputRow[]> {
  const keys = inputs.flatMap((input) => (input.kind === 'verdict' ? [input.anchor.documentKey] : []));
  return reads.inputsByTokens(keyTokens('OWN_KEY', keys));
}

/** Inputs that contribute other claims than before, such as a text that is no longer the current one. */
const withOtherClaims = ({ before, after }: UpdateScope): readonly InputRow[] =>
  [...after.inputs.values()].filter(
    ({ id }) => !isDeepStrictEqual(before.references.get(id), after.references.get(id)),
  );
