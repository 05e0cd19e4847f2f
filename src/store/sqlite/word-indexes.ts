import { foldText } from '../../domain/values/fold.js';
import type { DocumentRow } from '../rows.js';
import type { Connection } from './connection.js';
import { getInputs } from './inputs.js';
import { fromData } from './values.js';

/** Full-text indexes; rowid is `documents.number`. */
const INDEXES = ['document_words', 'document_text_words', 'document_phrases', 'document_text_phrases'] as const;

type WordIndex = (typeof INDEXES)[number];

/** Stands between search text and content as a word that no search has, so that no phrase begins in one and ends in the other. */
const BETWEEN = '§';

/** Indexes the search text of a document, and it together with the content of the current text. */
export function indexWords(connection: Connection, row: DocumentRow, isNew: boolean): void {
  const number = connection.get<{ number: number }>('SELECT number FROM documents WHERE id = ?', [row.id])?.number ?? 0;
  writeWords(connection, row, number, INDEXES, isNew);
}

/** Takes a document, which is still stored, out of all indexes. */
export function dropWords(connection: Connection, documentId: string): void {
  for (const table of INDEXES) {
    connection.run(`DELETE FROM ${table} WHERE rowid = (SELECT number FROM documents WHERE id = ?)`, [documentId]);
  }
}

/** Fills the indexes of phrases, which are empty, for all documents stored; holds one of them with its text at a time. */
export function indexAllPhrases(connection: Connection): void {
  const sql = 'SELECT number, data FROM documents WHERE number > ? ORDER BY number LIMIT 1';
  let next = connection.get<{ number: number; data: string }>(sql, [0]);
  while (next !== null) {
    writeWords(connection, fromData(next.data), next.number, ['document_phrases', 'document_text_phrases'], true);
    next = connection.get(sql, [next.number]);
  }
}

function writeWords(
  connection: Connection,
  row: DocumentRow,
  number: number,
  indexes: readonly WordIndex[],
  isNew: boolean,
): void {
  const [input] = getInputs(connection, row.textIds.slice(0, 1));
  const content = input?.kind === 'text' ? foldText(input.content) : '';
  for (const table of indexes) {
    const words = table.startsWith('document_text_') ? `${row.searchText} ${BETWEEN} ${content}` : row.searchText;
    if (!isNew) connection.run(`DELETE FROM ${table} WHERE rowid = ?`, [number]);
    connection.run(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`, [number, words]);
  }
}
