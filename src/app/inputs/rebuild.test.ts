import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { LETTERHEAD } from '../../testing/attested.js';
import { DIRECTIVE_34, KEY_34, RESOLUTION_1, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { hashStore } from './hash.js';
import { rebuildGraph } from './rebuild.js';
import { saveInputs } from './save-inputs.js';
import { textInput } from './text-input.js';

let store: LegalStore;
let hash: string;
const citing = testText(RESOLUTION_1, [DIRECTIVE_34]);
const nothing: WriteBatch = {
  inputs: { put: [], remove: [] },
  register: [],
  documents: { put: [], remove: [] },
  derivations: [],
  bodies: null,
};

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await saveInputs(store, vocabulary, { put: [citing], remove: [] });
  hash = await hashStore(store);
});
afterEach(() => store.close());

const tamper = async (batch: Partial<WriteBatch>) => store.save({ ...nothing, ...batch }, await store.dataVersion());
const rebuild = () => rebuildGraph(store, vocabulary, { reread: false });

describe('rebuilding', () => {
  it('writes nothing where the graph is as its inputs make it', async () => {
    const version = await store.dataVersion();
    expect(await rebuild()).toEqual({ inputs: 1, reread: 0, documents: 0, derivations: 0, differed: false });
    expect(await store.dataVersion()).toBe(version);
  });

  it('repairs a contribution that was lost', async () => {
    const empty = { inputId: citing.id, references: [], mentions: [], assertions: [], sections: [], campaignRoles: [] };
    await tamper({ derivations: [empty] });
    expect(await hashStore(store)).not.toBe(hash);
    expect(await rebuild()).toEqual({ inputs: 1, reread: 0, documents: 0, derivations: 1, differed: true });
    expect(await hashStore(store)).toBe(hash);
  });

  it('repairs documents that were changed, and removes documents that no input makes', async () => {
    const [stub] = await store.findDocumentsByKey([KEY_34]);
    if (!stub) throw new Error('no stub');
    const title = { value: 'nhầm', assurance: 'STATED' as const, origin: LETTERHEAD };
    await tamper({ documents: { put: [{ ...stub, title }], remove: [] } });
    expect(await rebuild()).toMatchObject({ documents: 1, derivations: 0 });
    await tamper({
      register: [{ key: '9-x', id: 'doc_x' }],
      documents: { put: [{ ...stub, id: 'doc_x', key: '9-x', keys: ['9-x'] }], remove: [] },
    });
    expect(await rebuild()).toMatchObject({ documents: 1, derivations: 0 });
    expect(await hashStore(store)).toBe(hash);
    expect(await rebuild()).toMatchObject({ differed: false });
  });

  it('does nothing in an empty store', async () => {
    await saveInputs(store, vocabulary, { put: [], remove: [citing.id] });
    expect(await rebuild()).toEqual({ inputs: 0, reread: 0, documents: 0, derivations: 0, differed: false });
  });

  it('recognises the texts again on request', async () => {
    const read = textInput({ ...citing, reader: 'text/1' }, vocabulary);
    const older = { ...read, reader: 'text/1 vi/0', reading: citing.reading };
    await saveInputs(store, vocabulary, { put: [older], remove: [citing.id] });
    expect(await rebuildGraph(store, vocabulary, { reread: true })).toMatchObject({ inputs: 1, reread: 1 });
    expect(await listAll(store, 'inputs')).toEqual([read]);
    expect(await rebuildGraph(store, vocabulary, { reread: true })).toMatchObject({ reread: 0, differed: false });
  });
});
