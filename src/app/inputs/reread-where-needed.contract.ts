import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import { ALL_DOCUMENTS } from '../../store/document-search.js';
import type { LegalStore } from '../../store/legal-store.js';
import { DIRECTIVE_34, testRecord } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { hashStore } from './hash.js';
import { rereadWhereNeeded } from './reread-where-needed.js';
import { saveInputs } from './save-inputs.js';
import { textInput } from './text-input.js';

const CONTENT = `THỦ TƯỚNG CHÍNH PHỦ
Số: 12/CT-TTg
Hà Nội, ngày 05 tháng 3 năm 2020

CHỈ THỊ
Về việc trồng cây

Căn cứ Nghị định số 77/2019/NĐ-CP ngày 10/10/2019 của Chính phủ;
Thực hiện Chỉ thị số 34-CT/TW;

1. Trồng cây.
2. Chỉ thị này có hiệu lực sau 45 ngày kể từ ngày ký.
`;
/** Two directives that the text may mean, so that its mention has candidates with reasons. */
const SAME_NUMBER = [DIRECTIVE_34, { ...DIRECTIVE_34, date: '2024-05-24' }];
const SOURCE = {
  reader: 'text/1',
  source: 'a.txt',
  sourceUrl: null,
  retrievedAt: '2020-03-06T00:00:00.000Z',
  known: null,
};

/** A store under test whose rows can be put back into their earlier form. */
export interface MigratedStore {
  /** Opens the store, with the migrations that it needs. */
  readonly open: () => Promise<LegalStore>;
  /** Puts the rows of the closed store into their earlier form, and its schema back to version 2. */
  readonly makeEarlier: () => Promise<void>;
}

/** Describes how a store whose texts were read by an earlier version comes to the present form, on any store. */
export function describeReread({ open, makeEarlier }: MigratedStore): void {
  let store: LegalStore;
  let hash: string;
  let announced: number;
  const reread = (on = store) => rereadWhereNeeded(on, vocabulary, () => announced++);

  beforeEach(async () => {
    announced = 0;
    store = await open();
    const put = [
      textInput({ content: CONTENT, ...SOURCE }, vocabulary),
      ...SAME_NUMBER.map((claims) => testRecord(claims)),
    ];
    await saveInputs(store, vocabulary, { put, remove: [] });
    hash = await hashStore(store);
    await store.close();
    await makeEarlier();
    store = await open();
  });
  afterEach(() => store.close());

  describe('a store of the earlier form', () => {
    it('is read again once, and is then as if it had been made today', async () => {
      const earlier = await store.list('mentions', null, 10);
      expect(earlier.flatMap(({ candidates }) => candidates.flatMap(({ reasons }) => reasons))).toContain(
        'number agrees',
      );
      expect(await hashStore(store)).not.toBe(hash);
      await reread();
      expect([await hashStore(store), announced]).toEqual([hash, 1]);
      await reread();
      expect([await store.needsReread(), announced]).toEqual([false, 1]);
    });

    it('knows at once on which days its documents are in force', async () => {
      const page = { size: 9, from: null, direction: 'FORWARD' } as const;
      const search = { ...ALL_DOCUMENTS, tokens: [], phrases: [], inText: false };
      const keys = async (at: string) => {
        const force = { statuses: ['NOT_YET_IN_FORCE'], at } as const;
        return (await store.searchDocuments({ ...search, force }, page)).rows.map(({ row }) => row.key);
      };
      expect([await keys('2020-04-18'), await keys('2020-04-19')]).toEqual([
        ['12-ct-ttg_thu-tuong-chinh-phu_2020'],
        [],
      ]);
    });

    it('is read again as a whole after a run that was cut off', async () => {
      const cut: LegalStore = { ...store, confirmReread: () => Promise.reject(new Error('cut off')) };
      await expect(reread(cut)).rejects.toThrow('cut off');
      await store.close();
      store = await open();
      expect(await store.needsReread()).toBe(true);
      await reread();
      expect([await hashStore(store), await store.needsReread()]).toEqual([hash, false]);
    });

    it('is read again after another process wrote meanwhile', async () => {
      let saves = 0;
      const conflict = new CanCuError('CONFLICT', 'the store changed', 0);
      const disturbed: LegalStore = {
        ...store,
        save: (batch, version) => (saves++ === 1 ? Promise.reject(conflict) : store.save(batch, version)),
      };
      await reread(disturbed);
      expect([await hashStore(store), saves > 2]).toEqual([hash, true]);
    });
  });
}
