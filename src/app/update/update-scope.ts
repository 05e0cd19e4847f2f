import { type DocumentGroup, groupStatements } from '../../domain/identity/group-documents.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type {
  Derivation,
  DocumentRow,
  InputRow,
  KeyRow,
  ReferenceRow,
  VerdictInput,
  VoteRow,
} from '../../store/rows.js';
import { rankTexts } from '../derivation/form-rows.js';
import { referencesOfInputs } from '../derivation/graph-of-inputs.js';
import { identityStatement } from '../derivation/identity-statement.js';
import { documentsHolding } from '../derivation/known-documents.js';
import { anchorToken, unitToken } from '../derivation/references.js';

/** Inputs to be put and removed. */
export interface InputChange {
  readonly put: readonly InputRow[];
  readonly remove: readonly string[];
}

/**
 * Everything about a set of keys, before and after a change of inputs: the inputs that state them or are anchored in
 * them, the documents that hold them now, their votes. `reach` takes further keys in, and with them all keys that
 * belong to the same documents.
 */
export class Workspace {
  /** Inputs loaded, as they will be. */
  readonly inputs = new Map<string, InputRow>();
  /** Documents that hold a key reached, as they are. */
  readonly before = new Map<string, DocumentRow>();
  readonly registered = new Map<string, KeyRow>();
  readonly #keys = new Set<string>();
  readonly #votes = new Map<string, readonly VoteRow[]>();
  readonly #derivations = new Map<string, Derivation>();
  readonly #store: LegalStore;
  readonly #vocabulary: VocabularyIndex;
  readonly #put: ReadonlyMap<string, InputRow>;
  readonly #remove: ReadonlySet<string>;

  constructor(store: LegalStore, vocabulary: VocabularyIndex, change: InputChange) {
    this.#store = store;
    this.#vocabulary = vocabulary;
    this.#put = new Map(change.put.map((input) => [input.id, input]));
    this.#remove = new Set(change.remove);
  }

  get keys(): ReadonlySet<string> {
    return this.#keys;
  }

  /** Takes the keys in, and all keys that inputs, votes or present documents bind to them. Returns whether any was new. */
  async reach(keys: Iterable<string>): Promise<boolean> {
    let wanted = [...new Set(keys)].filter((key) => !this.#keys.has(key));
    const grew = wanted.length > 0;
    while (wanted.length > 0) {
      for (const key of wanted) this.#keys.add(key);
      const bound = await this.#load(wanted);
      wanted = [...new Set(bound)].filter((key) => !this.#keys.has(key));
    }
    return grew;
  }

  async #load(keys: readonly string[]): Promise<readonly string[]> {
    const inputs = await this.#loadInputs(keys);
    const documents = await documentsHolding(this.#store, keys);
    for (const row of documents) this.before.set(row.id, row);
    const votes = await this.#store.votes(keys);
    keys.forEach((key, at) => {
      this.#votes.set(key, votes[at] ?? []);
    });
    for (const row of await this.#store.registeredKeys(keys)) if (row !== null) this.registered.set(row.key, row);
    const statements = inputs.flatMap((input) => identityStatement(input, this.#vocabulary) ?? []);
    return [
      ...statements.flatMap((statement) => [...statement.keys, ...statement.inferredKeys]),
      ...documents.flatMap((row) => row.keys),
      ...votes.flat().flatMap(({ claims }) => claims.keys),
    ];
  }

  /** Loads the inputs that state, infer or are anchored in the keys, with the change applied, and what they contribute now. */
  async #loadInputs(keys: readonly string[]): Promise<readonly InputRow[]> {
    const tokens = keys.flatMap((key) => [unitToken(key), anchorToken(key)]);
    const stored = await this.#store.inputsByTokens(tokens);
    const wanted = new Set(tokens);
    const put = [...this.#put.values()].filter((input) => input.tokens.some((token) => wanted.has(token)));
    await this.loadDerivations([...stored, ...put].map(({ id }) => id));
    const left = stored.filter(({ id }) => !this.#remove.has(id) && !this.#put.has(id));
    for (const input of [...left, ...put]) this.inputs.set(input.id, input);
    return [...left, ...put];
  }

  /** Reads what the inputs contribute now, where it was not read yet. */
  async loadDerivations(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#derivations.has(id));
    const rows = missing.length === 0 ? [] : await this.#store.derivations(missing);
    for (const row of rows) if (row !== null) this.#derivations.set(row.inputId, row);
  }

  /** What an input contributes now; nothing where it is new. */
  derivation(inputId: string): Derivation | null {
    return this.#derivations.get(inputId) ?? null;
  }

  /** The verdicts reached. */
  verdicts(): readonly VerdictInput[] {
    return [...this.inputs.values()].filter((input) => input.kind === 'verdict');
  }

  /** The groups of the statements reached, texts ranked. */
  groups(): readonly DocumentGroup[] {
    const statements = [...this.inputs.values()].flatMap((input) => identityStatement(input, this.#vocabulary) ?? []);
    return groupStatements(statements).map((group) => rankTexts(group, this.inputs, this.verdicts()));
  }

  /** What the texts and records reached will claim, by input; removed ones nothing. */
  references(groups: readonly DocumentGroup[]): ReadonlyMap<string, readonly ReferenceRow[]> {
    const after = new Map(referencesOfInputs(this.inputs.values(), groups, this.verdicts(), this.#vocabulary));
    for (const id of this.#remove) after.set(id, []);
    return after;
  }

  /** Votes for the keys reached, with the difference that the references make. */
  votes(references: ReadonlyMap<string, readonly ReferenceRow[]>): ReadonlyMap<string, readonly VoteRow[]> {
    const counts = new Map(
      [...this.#votes].map(([key, rows]) => [key, new Map(rows.map((row) => [row.claimsHash, row]))]),
    );
    const add = ({ key, claimsHash, claims }: ReferenceRow, by: 1 | -1): void => {
      const held = counts.get(key);
      const inputs = (held?.get(claimsHash)?.inputs ?? 0) + by;
      if (inputs > 0) held?.set(claimsHash, { key, claimsHash, claims, inputs });
      else held?.delete(claimsHash);
    };
    for (const [id, after] of references) {
      for (const row of this.derivation(id)?.references ?? []) add(row, -1);
      for (const row of after) add(row, 1);
    }
    return new Map([...counts].map(([key, held]) => [key, [...held.values()]]));
  }
}
