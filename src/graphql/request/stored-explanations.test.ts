import { describe, expect, it, vi } from 'vitest';
import type { MentionExplanation } from '../../domain/reading/mention-explanation.js';
import { textInput } from '../../testing/story.js';
import { createStoredExplanations } from './stored-explanations.js';

const EXPLANATION: MentionExplanation = {
  start: 3,
  end: 9,
  reader: 'NUMBER',
  patterns: [],
  rule: 'RECITAL',
  reason: 'Because.',
  refused: [],
};
const mention = (inputId: string, start = 3) => ({ inputId, start, end: 9 });

function explanationsOf(contents: Readonly<Record<string, string>>) {
  const explain = vi.fn(() => [EXPLANATION]);
  const find = async (id: string) => (id in contents ? textInput(id, contents[id] ?? '') : null);
  return { explain, explainStored: createStoredExplanations(find, explain) };
}

describe('explanations of stored mentions', () => {
  it('reads a text once for all its mentions', async () => {
    const { explain, explainStored } = explanationsOf({ a: 'text' });
    expect(await Promise.all([explainStored(mention('a')), explainStored(mention('a'))])).toEqual([
      EXPLANATION,
      EXPLANATION,
    ]);
    expect(explain).toHaveBeenCalledOnce();
  });

  it('has none for a mention that is no longer found, or whose text is gone', async () => {
    const { explainStored } = explanationsOf({ a: 'text' });
    expect(await explainStored(mention('a', 4))).toBeNull();
    expect(await explanationsOf({}).explainStored(mention('b'))).toBeNull();
  });

  it('refuses a second text in one request', async () => {
    const { explainStored } = explanationsOf({ a: 'text', b: 'text' });
    await explainStored(mention('a'));
    await expect(explainStored(mention('b'))).rejects.toMatchObject({ extensions: { limit: 'MAX_EXPLAINED_TEXTS' } });
  });

  it('refuses a text longer than one that may be extracted', async () => {
    const { explain, explainStored } = explanationsOf({ a: 'x'.repeat(200_001) });
    await expect(explainStored(mention('a'))).rejects.toMatchObject({ extensions: { code: 'TOO_LARGE' } });
    expect(explain).not.toHaveBeenCalled();
  });
});
