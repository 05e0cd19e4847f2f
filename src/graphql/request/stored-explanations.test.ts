import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../app/digest.js';
import type { MentionExplanation } from '../../domain/reading/mention-explanation.js';
import type { TextInput } from '../../store/rows.js';
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
  const text = (id: string, content: string): TextInput => ({ ...textInput(id, content), sha256: sha256(content) });
  const find = async (id: string) => (id in contents ? text(id, contents[id] ?? '') : null);
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
    await expect(explainStored(mention('b'))).rejects.toMatchObject({
      extensions: { limit: 'explainedTexts', maximum: 1, asked: 2 },
    });
  });

  it('refuses a text that is not the one that came in, by its name', async () => {
    const explain = vi.fn(() => [EXPLANATION]);
    const find = async (id: string) => ({ ...textInput(id, 'text'), sha256: sha256('what came in') });
    await expect(createStoredExplanations(find, explain)(mention('a'))).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringContaining('a.txt'),
    });
    expect(explain).not.toHaveBeenCalled();
  });

  it('refuses a text longer than one that may be extracted', async () => {
    const { explain, explainStored } = explanationsOf({ a: 'x'.repeat(200_001) });
    await expect(explainStored(mention('a'))).rejects.toMatchObject({
      extensions: { code: 'TOO_LARGE', limit: 'explainedTextLength', maximum: 200_000, asked: 200_001 },
    });
    expect(explain).not.toHaveBeenCalled();
  });
});
