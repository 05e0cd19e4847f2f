import { describe, expect, it } from 'vitest';
import type { CitationRow } from '../rows.js';
import { Adjacency } from './adjacency.js';

const citation = (at: number): CitationRow => ({
  ...{ id: `c${at}`, fromId: 'a', toId: `b${at}`, kind: 'REFERS', assurance: 'INFERRED' },
  ...{ reason: 'SAME_TEXT', extent: 'WHOLE', effectiveFrom: at % 2 ? '2021-01-05' : null },
});

const isEqual = (graph: Adjacency, at: number): void =>
  expect(graph.citationOf(at, (document) => graph.documents.textOf(document))).toEqual(citation(at));

describe('an adjacency', () => {
  it('gives citations back as they came, again after they were gone', () => {
    const graph = new Adjacency();
    for (const at of [0, 1, 2]) graph.putCitation(citation(at));
    graph.removeCitation('c1');
    graph.putCitation(citation(1));
    for (const at of [0, 1, 2]) isEqual(graph, at);
    expect([graph.citations.size, graph.isWorn]).toEqual([3, false]);
  });

  it('is worn where more has gone than is there', () => {
    const graph = new Adjacency();
    for (let at = 0; at < 10; at += 1) graph.putCitation(citation(at));
    const worn = Array.from({ length: 6 }, (_, at) => {
      graph.removeCitation(`c${at}`);
      graph.removeCitation(`c${at}`);
      graph.removeCitation('never there');
      return graph.isWorn;
    });
    expect(worn).toEqual([false, false, false, false, false, true]);
  });

  it('forgets the unlinked mentions of one text', () => {
    const graph = new Adjacency();
    const mention = { kind: 'REFERS', candidates: ['x', 'y'] } as const;
    graph.addUnlinked({ ...mention, id: '1', documentId: 'a' });
    graph.addUnlinked({ ...mention, id: '2', documentId: 'b' });
    graph.removeUnlinkedIn('a');
    expect([0, 1].map((at) => graph.mentionKinds.at(at) >= 0)).toEqual([false, true]);
  });
});
