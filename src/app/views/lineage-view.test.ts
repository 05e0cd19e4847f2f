import { describe, expect, it } from 'vitest';
import type { LegalStore, Trace } from '../../store/legal-store.js';
import type { CitationRow, DocumentRow } from '../../store/rows.js';
import { type LineageNode, readLineageView } from './lineage-view.js';

const REQUEST = { direction: 'BASES', depth: 5, maxDocuments: 10, maxCitations: 10, timeout: 1000 } as const;

/** A store whose walk is given: documents as `id` with their depth, edges as `from>to`. */
function storeOf(depths: Readonly<Record<string, number>>, edges: readonly string[]): LegalStore {
  const trace: Trace = {
    documents: Object.entries(depths).map(([id, depth]) => ({ row: { id } as DocumentRow, depth })),
    citations: edges.map((edge) => ({ id: edge, fromId: edge[0], toId: edge[2] }) as CitationRow),
    unlinkedCount: 0,
    inferredLeftOut: 0,
    undatedKept: 0,
    stoppedBy: null,
  };
  const evidence: LegalStore['evidence'] = async (ids) => ids.map(() => ({ rows: [], more: false }));
  return { trace: async () => trace, evidence } as unknown as LegalStore;
}

function draw({ document, repeated, next }: LineageNode): string {
  const below = next.length === 0 ? '' : `(${next.map(draw).join(' ')})`;
  return `${document.id}${repeated ? '*' : ''}${below}`;
}

describe('readLineageView', () => {
  it.each([
    ['a chain', { a: 0, b: 1, c: 2 }, ['a>b', 'b>c'], 'a(b(c))'],
    [
      'a document reached twice, expanded where it is nearest',
      { a: 0, b: 1, c: 1, d: 2 },
      ['a>b', 'a>c', 'b>d', 'c>d', 'b>c'],
      'a(b(c* d) c(d*))',
    ],
    ['a cycle', { a: 0, b: 1 }, ['a>b', 'b>a'], 'a(b(a*))'],
    ['a document that cites itself', { a: 0 }, ['a>a'], 'a(a*)'],
    ['two kinds of one edge', { a: 0, b: 1 }, ['a>b', 'a>b'], 'a(b b*)'],
  ])('draws %s as a tree', async (_name, depths, edges, expected) => {
    const view = await readLineageView(storeOf(depths, edges), 'a', REQUEST);
    expect(draw(view.root)).toBe(expected);
  });

  it('follows citations backwards for the documents that rest on one', async () => {
    const view = await readLineageView(storeOf({ a: 0, b: 1 }, ['b>a']), 'a', { ...REQUEST, direction: 'DERIVED' });
    expect(draw(view.root)).toBe('a(b)');
  });
});
