import { recordUrl } from '../app/reads/record-url.js';
import { effectLabel } from '../app/views/effect-label.js';
import {
  ASSURANCE_LABELS,
  dateLabel,
  documentName,
  KIND_LABELS,
  oneLine,
  REASON_LABELS,
  sectionLabel,
} from '../app/views/labels.js';
import type { EffectClause } from '../domain/reading/effect.js';
import { escapeControls } from '../domain/values/escape-controls.js';
import type { CitationRow, DocumentRow, EvidenceRow, MentionRow } from '../store/rows.js';
import type { Style } from './output.js';

/** Returns a document as one line: name, date, issuers. */
export function documentLine(document: DocumentRow, style: Style): string {
  const date = document.issuedOn === null ? 'undated' : dateLabel(document.issuedOn.value, 'vi');
  const facts = [date, ...document.issuerNames];
  return `${style.strong(documentName(document))} ${style.faint(`· ${facts.join(' · ')}`)}`;
}

/** Returns the title of a numbered document on one line. Null without a title, or without a number: then `documentLine` shows the title. */
export function titleLine(document: DocumentRow): string | null {
  return document.number === null || document.title === null ? null : oneLine(document.title.value);
}

/** Returns the kind of a citation in both languages: `triển khai thực hiện (IMPLEMENTS)`, with the reason if it is only inferred. */
export function kindText(citation: Pick<CitationRow, 'kind' | 'assurance' | 'reason'>, style: Style): string {
  const kind = `${style.accent(KIND_LABELS[citation.kind].vi)} (${citation.kind})`;
  if (citation.assurance === 'STATED') return kind;
  const reason = citation.reason === null ? '' : `: ${REASON_LABELS[citation.reason].en}`;
  return `${kind} ${style.warn(`[${ASSURANCE_LABELS[citation.assurance].en}${reason}]`)}`;
}

/** Returns at most twenty provisions on one line, written as in a text: `khoản 2 Điều 5; Điều 7`. */
export function provisionsText(paths: readonly string[]): string {
  const more = paths.length > MOST_PROVISIONS ? `; … (${paths.length})` : '';
  return (
    paths
      .slice(0, MOST_PROVISIONS)
      .map((path) => sectionLabel(path, 'vi'))
      .join('; ') + more
  );
}

const MOST_PROVISIONS = 20;

/** Returns one piece of evidence as a line: section and quote, or the record's source, or the reviewer. */
export function evidenceLine(piece: EvidenceRow, style: Style): string {
  switch (piece.kind) {
    case 'mention':
      return mentionLine(piece.mention, style);
    case 'record':
      return recordLine(piece);
    case 'verdict':
      return `decided by ${piece.verdict.reviewer} on ${piece.verdict.decidedOn}`;
  }
}

function recordLine(piece: Extract<EvidenceRow, { kind: 'record' }>): string {
  const url = recordUrl(piece);
  return escapeControls(`recorded by ${piece.record.source}${url === null ? '' : ` <${url}>`}`);
}

/** Returns a mention as a line: its section and its quote, from the cue on if the cue stands just before it. */
export function mentionLine(mention: MentionRow, style: Style): string {
  const where = mention.section === null ? '' : `${sectionLabel(mention.section, 'vi')}: `;
  return `${style.faint(where)}“${quotedWords(mention, style)}”`;
}

function quotedWords({ cue, before, start, quote }: MentionRow, style: Style): string {
  const marked = style.good(oneLine(quote));
  if (cue === null) return marked;
  const from = start - before.length;
  if (cue.start < from || cue.end > start) return `${style.accent(oneLine(cue.text))} … ${marked}`;
  return `${style.accent(oneLine(cue.text))}${oneLine(before.slice(cue.end - from))}${marked}`;
}

/** Returns a clause on effect as a line: section, meaning, quote. */
export function effectLine(clause: EffectClause, style: Style): string {
  const where = clause.section === null ? '' : style.faint(`${sectionLabel(clause.section, 'vi')}: `);
  return `${where}${style.accent(effectLabel(clause, 'vi'))} (${clause.kind}) “${oneLine(clause.quote)}”`;
}

/** A node of a drawn tree. */
export interface Branch {
  /** The first line is drawn at the branch, the others below it. */
  readonly lines: readonly string[];
  readonly branches: readonly Branch[];
}

/** Returns the lines of a tree, drawn with box characters. */
export function drawTree({ lines, branches }: Branch): readonly string[] {
  const stem = branches.length > 0 ? '│ ' : '  ';
  const [head = '', ...below] = lines;
  return [
    head,
    ...below.map((line) => `${stem}${line}`),
    ...branches.flatMap((branch, at) => {
      const last = at === branches.length - 1;
      return drawTree(branch).map((line, row) => `${row === 0 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '}${line}`);
    }),
  ];
}
