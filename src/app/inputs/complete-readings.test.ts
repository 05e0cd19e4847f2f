import { expect, it } from 'vitest';
import type { TextInput } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_34, RESOLUTION_1, testRecord, testText } from '../../testing/texts.js';
import { listAll } from '../reads/list-all.js';
import { withCompleteReadings } from './complete-readings.js';

it('every read of the store completes an earlier version’s reading with empty lists', async () => {
  const text = testText(RESOLUTION_1, [DIRECTIVE_34]);
  const { internalReferences: _, effects: __, ...reading } = text.reading;
  const record = testRecord(DIRECTIVE_34);
  const older = { ...text, reading } as TextInput;
  const store = withCompleteReadings(await openSqliteStore(':memory:'));
  const batch = { register: [], documents: { put: [], remove: [] }, derivations: [], bodies: null };
  await store.save({ ...batch, inputs: { put: [older, record], remove: [] } }, 0);
  expect(await store.getInputs([text.id, 'none'])).toEqual([text, null]);
  expect(await store.inputsByTokens(text.tokens)).toEqual([text]);
  expect(await listAll(store, 'inputs')).toEqual(expect.arrayContaining([text, record]));
  await store.close();
});
