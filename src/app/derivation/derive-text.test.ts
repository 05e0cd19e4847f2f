import { describe, expect, it } from 'vitest';
import type { Pinpoint, RecognisedMention } from '../../domain/reading/mention.js';
import type { Note } from '../../domain/reading/note.js';
import type { TextInput } from '../../store/rows.js';
import { DIRECTIVE_34, RESOLUTION_1, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { graphOfInputs } from './graph-of-inputs.js';

const PLAN = {
  type: 'PLAN',
  typeName: 'kế hoạch',
  symbol: '7/KH-UBND',
  authority: 'ubnd-tinh-binh-duong',
  date: '2022-01-05',
} as const;
const TWO = testText(PLAN, [DIRECTIVE_34, RESOLUTION_1]);

const pinpoint = (parts: Partial<Pinpoint>): Pinpoint => ({ ...parts, start: 0, end: 1, text: 't', remote: false });
const PART: Partial<RecognisedMention> = {
  extent: 'PART',
  pinpoints: [pinpoint({ article: '7', point: 'a-b' }), pinpoint({ article: '5' })],
};
const ELSEWHERE: Partial<RecognisedMention> = { extent: 'PART', pinpoints: [pinpoint({ article: '1', clause: '3' })] };

/** The text with its mentions changed, further ones copied from the first. */
function changed(text: TextInput, changes: readonly Partial<RecognisedMention>[]): TextInput {
  const [first] = text.reading.mentions;
  const mentions = changes.map(
    (change, at) => ({ ...(text.reading.mentions[at] ?? first), ...change }) as RecognisedMention,
  );
  return { ...text, reading: { ...text.reading, mentions } };
}

const assertionsOf = (text: TextInput) =>
  graphOfInputs([text], () => null, vocabulary).derivations[0]?.assertions ?? [];

describe('the provisions of an edge', () => {
  it('are those that the citing mention names, in code point order', () => {
    const rows = assertionsOf(changed(TWO, [PART, {}]));
    expect(rows.map(({ provisions, extent }) => [provisions, extent])).toEqual([
      [['dieu-5', 'dieu-7/diem-a', 'dieu-7/diem-b'], 'PART'],
      [[], 'WHOLE'],
    ]);
  });

  it('are those of the amended document where the text says that one document is amended by another', () => {
    const hop = { role: 'EMBEDDED', secondHop: { host: 0, direction: 'TO_HOST', kind: 'REPEALS' } } as const;
    const [, repeals] = assertionsOf(changed(TWO, [PART, { ...hop, ...ELSEWHERE }]));
    expect(repeals).toMatchObject({ kind: 'REPEALS', provisions: ['dieu-5', 'dieu-7/diem-a', 'dieu-7/diem-b'] });
  });

  it('are those of the implemented document where the text says that one document implements another', () => {
    const hop = { role: 'EMBEDDED', secondHop: { host: 0, direction: 'FROM_HOST', kind: 'IMPLEMENTS' } } as const;
    const [, implemented] = assertionsOf(changed(TWO, [PART, { ...hop, ...ELSEWHERE }]));
    expect(implemented).toMatchObject({ kind: 'IMPLEMENTS', provisions: ['dieu-1/khoan-3'] });
  });

  it('are those that a back-reference to one document names, and none where a mention points to several', () => {
    const back = { form: 'BACK_REFERENCE', antecedents: [0], kind: 'AMENDS', ...ELSEWHERE } as const;
    const elliptic = { form: 'ELLIPTIC', antecedents: [0, 1], kind: null, ...ELSEWHERE } as const;
    const rows = assertionsOf(changed(TWO, [{}, {}, back, { ...elliptic, quote: 'nghị quyết' }]));
    expect(rows.map(({ kind, provisions }) => [kind, provisions])).toEqual([
      ['IMPLEMENTS', []],
      ['IMPLEMENTS', []],
      ['AMENDS', ['dieu-1/khoan-3']],
      ['IMPLEMENTS', []],
      ['IMPLEMENTS', []],
    ]);
  });
});

it('an instruction below the name of the amended document is as sure as that name; other back-references are inferred', () => {
  const back = { form: 'BACK_REFERENCE', antecedents: [0], kind: 'REPEALS', extent: 'PART' } as const;
  const instruction = { ...back, quote: 'Điều 7', pinpoints: [{ ...pinpoint({ article: '7' }), remote: true }] };
  const reference = { ...back, kind: 'AMENDS', quote: 'nghị định nêu trên' } as const;
  const rows = assertionsOf(changed(TWO, [{}, {}, instruction, reference]));
  expect(rows.slice(2).map(({ kind, assurance, reason }) => [kind, assurance, reason])).toEqual([
    ['REPEALS', 'STATED', null],
    ['AMENDS', 'INFERRED', 'SAME_TEXT'],
  ]);
});

it('only the current text of a document contributes its sections', () => {
  const section = { path: 'muc-1', label: '1', heading: null, start: 0, end: 5 };
  const withSection = (source: string): TextInput => {
    const text = testText(PLAN, [], source);
    return { ...text, reading: { ...text.reading, sections: [section] } };
  };
  const { documents, derivations } = graphOfInputs(['a.txt', 'b.txt'].map(withSection), () => null, vocabulary);
  expect(derivations.flatMap(({ sections }) => sections)).toEqual([{ ...section, documentId: documents[0]?.id }]);
});

describe('a note in a text', () => {
  const [acting] = TWO.reading.mentions as readonly [RecognisedMention];
  const note: Note = {
    ...{ start: acting.start, end: acting.end, quote: acting.quote, kind: 'REPEALS', by: 0, onto: null },
    ...{ extent: 'PART', provisions: ['dieu-5'], effectiveFrom: '2025-07-01', actorExpiredOn: '2027-03-01' },
  };
  const noted = (mentions: readonly Partial<RecognisedMention>[], notes: readonly Note[]): TextInput => {
    const text = changed(TWO, mentions);
    return { ...text, reading: { ...text.reading, notes } };
  };
  const EMBEDDED = { role: 'EMBEDDED', kind: null } as const;
  const documentOf = (text: TextInput) => {
    const { documents } = graphOfInputs([text], () => null, vocabulary);
    return (id: string | undefined) => documents.find((row) => row.id === id);
  };

  it('asserts what the other document does to this one, recorded, and nothing of this one', () => {
    const text = noted([EMBEDDED], [note]);
    const rows = assertionsOf(text);
    expect(rows).toMatchObject([
      {
        ...{ kind: 'REPEALS', assurance: 'RECORDED', reason: null, extent: 'PART' },
        ...{ provisions: ['dieu-5'], effectiveFrom: '2025-07-01' },
      },
    ]);
    const numberOf = (id: string | undefined) => documentOf(text)(id)?.number?.value;
    expect([numberOf(rows[0]?.fromId), numberOf(rows[0]?.toId)]).toEqual(['34-CT/TW', '7/KH-UBND']);
  });

  it('asserts what it says of another document that it names', () => {
    const text = noted([EMBEDDED, EMBEDDED], [{ ...note, onto: 1 }]);
    const [row] = assertionsOf(text);
    expect(documentOf(text)(row?.toId)?.number?.value).toBe('01/NQ-CP');
  });

  it('records when the other document ends, where that says nothing of it', () => {
    const text = noted([EMBEDDED], [note]);
    const { documents } = graphOfInputs([text], () => null, vocabulary);
    const expired = documents.map(({ number, expiredOn }) => [number?.value, expiredOn?.value, expiredOn?.assurance]);
    expect(expired).toContainEqual(['34-CT/TW', '2027-03-01', 'RECORDED']);
  });

  it('asserts nothing of a document onto itself', () => {
    expect(assertionsOf(noted([EMBEDDED, EMBEDDED], [{ ...note, onto: 0 }]))).toEqual([]);
  });
});

describe('a consolidated text', () => {
  const BASE = { rule: 'CONSOLIDATED_TEXT', kind: 'CONSOLIDATES' } as const;
  const consolidated = (mentions: readonly Partial<RecognisedMention>[]): TextInput => {
    const text = changed(TWO, mentions);
    return { ...text, reading: { ...text.reading, head: { ...text.reading.head, type: 'CONSOLIDATED_TEXT' } } };
  };
  const numbers = (text: TextInput) => {
    const { documents, derivations } = graphOfInputs([text], () => null, vocabulary);
    const numberOf = (id: string) => documents.find((row) => row.id === id)?.number?.value;
    return derivations[0]?.assertions.map(({ fromId, kind, toId, assurance }) => [
      numberOf(fromId),
      kind,
      numberOf(toId),
      assurance,
    ]);
  };

  it('consolidates; what its articles say is recorded of the document that it consolidates', () => {
    expect(numbers(consolidated([BASE, { kind: 'REPLACES' }]))).toEqual([
      ['7/KH-UBND', 'CONSOLIDATES', '34-CT/TW', 'STATED'],
      ['34-CT/TW', 'REPLACES', '01/NQ-CP', 'RECORDED'],
    ]);
  });

  it('says nothing where no document is named that it consolidates', () => {
    expect(numbers(consolidated([{ kind: 'AMENDS' }, { kind: 'REPLACES' }]))).toEqual([]);
  });
});
