import { describe, expect, it } from 'vitest';
import { textInput } from '../../app/inputs/text-input.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { effectSection } from './effect-section.js';

const text = (content: string) =>
  textInput(
    {
      content,
      reader: 'text/1',
      source: 'a.txt',
      sourceUrl: null,
      retrievedAt: null,
      known: { number: '50/2020/NĐ-CP', type: 'nghị định', issuer: 'Chính phủ', date: '2020-03-05' },
    },
    vocabulary,
  );

describe('effectSection', () => {
  it('tells each clause with its words and where it stands', () => {
    const own = text('Điều 6. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01/7/2020.\n');
    const shown = effectSection(own.reading.effects, 'vi')?.html;
    expect(shown).toContain('<strong>có hiệu lực từ 01/07/2020</strong>');
    expect(shown).toContain('<q lang="vi">Nghị định này có hiệu lực từ ngày 01/7/2020</q>');
    expect(shown).toContain('Điều 6');
  });

  it('is nothing where the text says nothing of it', () => {
    expect(effectSection(text('Điều 6. Mức thu là 5 %.').reading.effects, 'vi')).toBeNull();
  });
});
