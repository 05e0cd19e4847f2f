import { describe, expect, it } from 'vitest';
import {
  formAll,
  formOne,
  keysOf,
  NAME,
  NUMBER,
  OTHER_NAME,
  record,
  text,
  verdict,
  votesOf,
} from '../../testing/identity-statements.js';
import { groupStatements } from './group-documents.js';

describe('statements that share a stated key', () => {
  it('are one group, over any number of steps', () => {
    const statements = [
      text('a', ['1-x']),
      record('b', ['1-x', '2-x']),
      record('c', ['2-x', '3-x']),
      text('d', ['4-x']),
    ];
    expect(keysOf(groupStatements(statements))).toEqual([
      ['1-x', '2-x', '3-x', 'src-a'],
      ['4-x', 'src-d'],
    ]);
  });

  it('are one group by a verdict, and part when it goes', () => {
    const statements = [text('a', ['1-x']), text('b', ['2-x'])];
    expect(keysOf(groupStatements([...statements, verdict('v', ['1-x', '2-x'])]))).toEqual([
      ['1-x', '2-x', 'src-a', 'src-b'],
    ]);
    expect(keysOf(groupStatements(statements))).toHaveLength(2);
  });
});

describe('an inferred key', () => {
  const inferring = text('a', [], { inferredKeys: ['1-x'] });

  it('belongs to the statement that infers it', () => {
    expect(keysOf(groupStatements([inferring]))).toEqual([['1-x', 'src-a']]);
  });

  it.each([
    ['text', text('b', ['1-x']), [['1-x', 'src-b'], ['src-a']]],
    ['record', record('b', ['1-x']), [['1-x'], ['src-a']]],
  ])('yields to a %s that states it', (_, other, expected) => {
    expect(keysOf(groupStatements([inferring, other]))).toEqual(expected);
  });

  it('does not yield to a verdict: that makes the document one with the other key', () => {
    expect(keysOf(groupStatements([inferring, verdict('v', ['1-x', '2-x'])]))).toEqual([['1-x', '2-x', 'src-a']]);
  });

  it('makes no two texts one: of several that infer it, one holds it', () => {
    const others = [text('b', [], { inferredKeys: ['1-x'] }), inferring];
    expect(keysOf(groupStatements(others))).toEqual([['1-x', 'src-a'], ['src-b']]);
  });
});

describe('number and name', () => {
  const both = { keys: [NUMBER, NAME], symbol: '45/2013/QH13', name: 'Luật Đất đai' };
  const merged = [[NUMBER, NAME]];

  it('are one document where a mention states both', () => {
    expect(formAll([], votesOf(both)).map(({ keys }) => keys)).toEqual(merged);
    expect(formAll([], votesOf(both, { keys: [NAME] }, { keys: [NUMBER] })).map(({ keys }) => keys)).toEqual(merged);
  });

  it('are one with the text that states one of them', () => {
    expect(formOne([text('a', [NUMBER])], votesOf(both)).keys).toEqual([NUMBER, NAME, 'src-a']);
    expect(formOne([text('a', [NAME])], votesOf(both)).keys).toEqual([NUMBER, NAME, 'src-a']);
  });

  it('part again where another mention gives the number another name, and no document is made of a name alone that leads nowhere', () => {
    const disagreeing = votesOf(both, { ...both, keys: [NUMBER, OTHER_NAME] });
    expect(formAll([], disagreeing).map(({ keys }) => keys)).toEqual([[NUMBER]]);
    const named = votesOf(both, { ...both, keys: [NUMBER, OTHER_NAME] }, { keys: [NAME] });
    expect(formAll([], named).map(({ keys }) => keys)).toEqual([[NUMBER], [NAME]]);
  });

  it('part again where another mention gives the name another number', () => {
    const other = '46-2013-qh13_quoc-hoi_2013';
    const votes = votesOf(both, { ...both, keys: [other, NAME] });
    expect(formAll([], votes).map(({ keys }) => keys)).toEqual([[NUMBER], [other]]);
  });

  it('are not joined to a document that bears another name already', () => {
    const documents = formAll([text('a', [NUMBER, OTHER_NAME])], votesOf(both, { keys: [NAME] }));
    expect(documents.map(({ keys }) => keys)).toEqual([[NUMBER, OTHER_NAME, 'src-a'], [NAME]]);
  });

  it('of another document say nothing of the one that bears the name', () => {
    const votes = votesOf(
      { ...both, title: 'nhầm' },
      { ...both, keys: [NUMBER, OTHER_NAME] },
      { keys: [NAME], name: 'Luật Đất đai' },
    );
    const byName = formAll([], votes).find(({ key }) => key === NAME);
    expect(byName).toMatchObject({ number: null, title: { value: 'Luật Đất đai' } });
  });
});
