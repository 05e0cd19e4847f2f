import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_34, KEY_1, KEY_34, RESOLUTION_1, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { saveInputs } from './save-inputs.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const put = (...inputs: ReturnType<typeof testText>[]) => ({ put: inputs, remove: [] });
const citing = testText(RESOLUTION_1, [DIRECTIVE_34]);

/** The store, but another save comes first in the first `times` attempts. */
function contended(times: number, another: () => Promise<unknown>): { readonly store: LegalStore; attempts(): number } {
  let attempts = 0;
  const save: LegalStore['save'] = async (batch, version) => {
    attempts += 1;
    if (attempts > times) return store.save(batch, version);
    await another();
    throw new CanCuError('CONFLICT', 'somebody else saved', version);
  };
  const wrapped = new Proxy(store, {
    get: (target, name) => {
      if (name === 'save') return save;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store: wrapped, attempts: () => attempts };
}

describe('saving inputs', () => {
  it('makes the graph: a document of the text and a stub of what it cites', async () => {
    expect(await saveInputs(store, vocabulary, put(citing))).not.toBeNull();
    const [own, cited] = await store.findDocumentsByKey([KEY_1, KEY_34]);
    expect(own).toMatchObject({ isStub: false, textIds: [citing.id] });
    expect(cited).toMatchObject({ isStub: true, issuedOn: { value: '2014-04-07' } });
  });

  it('changes nothing the second time, and returns false', async () => {
    await saveInputs(store, vocabulary, put(citing));
    const version = await store.dataVersion();
    expect(await saveInputs(store, vocabulary, put(citing))).toBeNull();
    expect(await store.dataVersion()).toBe(version);
  });

  it('ignores the removal of an input that is not stored', async () => {
    expect(await saveInputs(store, vocabulary, { put: [], remove: ['txt_unknown'] })).toBeNull();
  });

  it('keeps an input that is put and removed at once', async () => {
    await saveInputs(store, vocabulary, put(citing));
    await saveInputs(store, vocabulary, { put: [citing], remove: [citing.id] });
    expect(await store.getInputs([citing.id])).toEqual([citing]);
  });

  it('fills the stub when the document arrives, under the same id', async () => {
    await saveInputs(store, vocabulary, put(citing));
    const [stub] = await store.findDocumentsByKey([KEY_34]);
    await saveInputs(store, vocabulary, put(testText({ ...DIRECTIVE_34, title: 'về thi đua' })));
    const [filled] = await store.findDocumentsByKey([KEY_34]);
    expect(filled).toMatchObject({ id: stub?.id, isStub: false, title: { value: 'về thi đua' } });
  });

  it('is planned again on the present state when another save came between', async () => {
    const other = testText({ ...DIRECTIVE_34, date: '2014-04-08' }, [], 'b.txt');
    const { store: busy, attempts } = contended(1, () => saveInputs(store, vocabulary, put(other)));
    expect(await saveInputs(busy, vocabulary, put(citing))).not.toBeNull();
    expect(attempts()).toBe(2);
    const [own] = await store.findDocumentsByKey([KEY_1]);
    const [page] = await store.mentions(
      [{ documentId: own?.id ?? '', within: null }],
      { roles: ['CITING'], states: ['LINKED'] },
      { size: 10, from: null, direction: 'FORWARD' },
    );
    expect(page?.rows.map(({ row }) => row.reason)).toEqual(['DATE_MISPRINTED']);
  });

  it('keeps the later moment of a text, also where the earlier one is saved later', async () => {
    const [january, march] = ['2026-01-01', '2026-03-01'].map((day) => ({
      ...citing,
      retrievedAt: `${day}T00:00:00.000Z`,
    }));
    for (const text of [january, march, january]) await saveInputs(store, vocabulary, put(text ?? citing));
    expect(await store.getInputs([citing.id])).toEqual([march]);
  });

  it('keeps others out after three attempts in which they came first', async () => {
    const { store: busy, attempts } = contended(Number.POSITIVE_INFINITY, () => Promise.resolve());
    expect(await saveInputs(busy, vocabulary, put(citing))).not.toBeNull();
    expect(attempts()).toBe(3);
    expect(await store.getInputs([citing.id])).toEqual([citing]);
  });

  it('passes any other error on at once', async () => {
    const { store: broken, attempts } = contended(5, () => Promise.reject(new CanCuError('UNAVAILABLE', 'gone')));
    await expect(saveInputs(broken, vocabulary, put(citing))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(attempts()).toBe(1);
  });
});
