import { describe, expect, it } from 'vitest';
import { CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { loadMigrations } from '../migrations.js';
import { DOCUMENT_LABELS, EDGE_TYPES, edgeTypes, literal, needsAssurance } from './graph-names.js';

describe('literal', () => {
  it('writes labels and relationship types', () => {
    expect(literal({ kind: 'document', type: 'OFFICIAL_LETTER' })).toBe('OfficialLetter');
    expect(literal({ kind: 'input', input: 'verdict' })).toBe('Verdict');
    expect(literal({ kind: 'edges', types: ['BASED_ON', 'INFERRED_BASED_ON'] })).toBe('BASED_ON|INFERRED_BASED_ON');
    expect(literal({ kind: 'order', order: 'DESC' })).toBe('DESC');
  });

  it.each([
    () => literal({ kind: 'document', type: 'X) DETACH DELETE (n' as DocumentType }),
    () => literal({ kind: 'edges', types: ['REFERS]->() DELETE r //' as CitationKind] }),
    () => literal({ kind: 'order', order: 'DESC LIMIT 1' as 'DESC' }),
  ])('refuses what is not in its closed set', (write) => {
    expect(write).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it('gives every label and type a name that needs no quoting', () => {
    for (const name of [...DOCUMENT_LABELS, ...EDGE_TYPES]) expect(name).toMatch(/^[A-Za-z_]+$/);
  });
});

describe('edgeTypes', () => {
  it('keeps INFERRED edges apart, so that leaving them out reads none', () => {
    expect(edgeTypes(['REFERS', 'GUIDES'], ['STATED', 'REVIEWED'])).toEqual(['GUIDES', 'REFERS']);
    expect(edgeTypes(['REFERS'], ['INFERRED', 'STATED'])).toEqual(['REFERS', 'INFERRED_REFERS']);
  });
});

describe('needsAssurance', () => {
  it.each([
    [['STATED', 'REVIEWED', 'RECORDED'], false],
    [['STATED', 'REVIEWED', 'RECORDED', 'INFERRED'], false],
    [['INFERRED'], false],
    [['STATED'], true],
    [['REVIEWED', 'INFERRED'], true],
  ] as const)('of %j is %j', (assurance, expected) => {
    expect(needsAssurance(assurance)).toBe(expected);
  });
});

describe('the migrations', () => {
  it('index both ends of every relationship type of citations, and the order of all', () => {
    const text = loadMigrations('neo4j')
      .map((migration) => migration.text)
      .join('\n');
    expect(EDGE_TYPES).toHaveLength(2 * CITATION_KINDS.length);
    for (const type of EDGE_TYPES) {
      expect(text).toContain(`FOR ()-[r:${type}]-() ON (r.toId, r.fromSort);`);
      expect(text).toContain(`FOR ()-[r:${type}]-() ON (r.fromId, r.toSort);`);
      expect(text).toContain(`FOR ()-[r:${type}]-() ON (r.assurance, r.sort);`);
    }
  });
});
