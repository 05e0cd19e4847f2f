import { isDeepStrictEqual } from 'node:util';
import type { LegalStore, WriteBatch } from '../legal-store.js';
import type { BodyRow, Derivation, DocumentRow, InputRow, LinkedRows } from '../rows.js';

/** All that a store is given: inputs with what they contribute, documents, bodies. It sums up everything else itself. */
export interface World {
  readonly inputs: readonly { readonly row: InputRow; readonly derivation: Derivation }[];
  readonly documents: readonly DocumentRow[];
  readonly bodies: readonly BodyRow[];
}

/** The world of an empty store. */
export const EMPTY_WORLD: World = { inputs: [], documents: [], bodies: [] };

/** A registered key: its own id, its place, and the document that last held it. */
export interface Registered {
  readonly id: string;
  readonly seq: number;
  readonly holder: string;
}

/** What a store must hold: the world saved last, and the register of keys, which remembers former worlds too. */
export interface Model {
  readonly world: World;
  readonly register: ReadonlyMap<string, Registered>;
}

/** The model of an empty store. */
export const EMPTY_MODEL: Model = { world: EMPTY_WORLD, register: new Map() };

/** Returns the id with which these tests register a key. */
export const idOfKey = (key: string): string => `doc_of_${key}`;

/** Returns the batch that turns one world into another; it holds only what differs. */
export function batchBetween(before: World, after: World): WriteBatch {
  const inputsAfter = new Map(after.inputs.map(({ row }) => [row.id, row]));
  const goneInputs = before.inputs.map(({ row }) => row.id).filter((id) => !inputsAfter.has(id));
  const known = new Map(before.inputs.map(({ derivation }) => [derivation.inputId, derivation]));
  const derivations = differing(before.inputs.map(derivationOf), after.inputs.map(derivationOf), (one) => one.inputId);
  const documents = differing(before.documents, after.documents, (row) => row.id);
  return {
    inputs: {
      put: differing(before.inputs.map(rowOf), [...inputsAfter.values()], (row) => row.id),
      remove: goneInputs,
    },
    register: documents.flatMap((row) => row.keys.map((key) => ({ key, id: idOfKey(key) }))),
    documents: { put: documents, remove: missing(before.documents, after.documents) },
    derivations: [
      ...derivations.map((after) => changedPart(known.get(after.inputId), after)),
      ...goneInputs.map(emptyDerivation),
    ],
    bodies: isDeepStrictEqual(before.bodies, after.bodies) ? null : after.bodies,
  };
}

/** The derivation, or its linked rows where all else stays as it was. */
function changedPart(before: Derivation | undefined, after: Derivation): Derivation | LinkedRows {
  const { inputId, mentions, assertions } = after;
  const own = ({ references, sections, campaignRoles }: Derivation) => [references, sections, campaignRoles];
  const isSame = before !== undefined && isDeepStrictEqual(own(before), own(after));
  return isSame ? { inputId, mentions, assertions } : after;
}

/** Returns the batch that puts a whole world, whatever the store holds. */
export function wholeBatch(world: World): WriteBatch {
  return { ...batchBetween(EMPTY_WORLD, world), bodies: world.bodies };
}

/** Returns the model of a store after the batch that turns its world into another. */
export function modelAfter(model: Model, after: World): Model {
  const batch = batchBetween(model.world, after);
  const register = new Map(model.register);
  for (const { key, id } of batch.register) {
    if (!register.has(key)) register.set(key, { id, seq: register.size + 1, holder: '' });
  }
  for (const { id, keys } of batch.documents.put) {
    for (const key of keys) register.set(key, { ...registered(register, key), holder: id });
  }
  return { world: after, register };
}

/** Saves what differs between the model's world and another; returns the new model. */
export async function saveWorld(store: LegalStore, model: Model, after: World): Promise<Model> {
  await store.save(batchBetween(model.world, after), await store.dataVersion());
  return modelAfter(model, after);
}

/** Returns the derivation of an input that contributes nothing. */
export function emptyDerivation(inputId: string): Derivation {
  return { inputId, references: [], mentions: [], assertions: [], sections: [], campaignRoles: [] };
}

function registered(register: ReadonlyMap<string, Registered>, key: string): Registered {
  const row = register.get(key);
  if (row === undefined) throw new Error(`the key ${key} was not registered`);
  return row;
}

const rowOf = (input: World['inputs'][number]): InputRow => input.row;
const derivationOf = (input: World['inputs'][number]): Derivation => input.derivation;

function missing(before: readonly DocumentRow[], after: readonly DocumentRow[]): string[] {
  const present = new Set(after.map((row) => row.id));
  return before.map((row) => row.id).filter((id) => !present.has(id));
}

function differing<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string): T[] {
  const known = new Map(before.map((one) => [idOf(one), one]));
  return after.filter((one) => !isDeepStrictEqual(known.get(idOf(one)), one));
}
