import { readProvisionPath } from '../../app/find/read-provision-path.js';
import { documentName, oneLine, sectionLabel } from '../../app/views/labels.js';
import { type ProvisionCitation, type ProvisionView, readProvisionView } from '../../app/views/provision-view.js';
import { CanCuError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { documentJson, evidenceJson, mentionJson } from '../json.js';
import { print, printJson, type Style, styleFor } from '../output.js';
import { documentLine, effectLine, evidenceLine, kindText, mentionLine, provisionsText } from '../render.js';

/**
 * Prints one provision of a document: its heading and text, what amends it, what cites it, what it cites.
 *
 * @throws CanCuError NOT_FOUND if neither the text nor any citation names the path.
 */
export async function showProvision(
  store: LegalStore,
  document: DocumentRow,
  asked: string,
  json = false,
): Promise<ExitCode> {
  const path = readProvisionPath(asked);
  const view = await readProvisionView(store, document, path);
  if (view === null) {
    const message = `Neither the text of ${documentName(document)} nor any citation names the provision ${path}; \`can-cu show ${document.key}\` lists those that others name`;
    throw new CanCuError('NOT_FOUND', message, path);
  }
  if (json) printJson(jsonView(view));
  else print(text(view, styleFor(process.stdout, process.env)));
  return EXIT.ok;
}

function text(view: ProvisionView, style: Style): string {
  const { document, path, section, words, amendedBy, citedBy, cites, internalReferences, effects } = view;
  const heading = section?.heading ?? null;
  return [
    [
      style.strong([sectionLabel(path, 'vi'), heading].filter(Boolean).join('. ')),
      `  ${documentLine(document, style)}`,
      `  ${style.faint(path)}`,
    ].join('\n'),
    words?.trim() ?? style.faint('Chưa có lời văn (its words are not here)'),
    citations('Được sửa đổi, bãi bỏ bởi (amended by)', amendedBy, style),
    citations('Được viện dẫn trong (cited by)', citedBy, style),
    listed(
      'Viện dẫn (cites)',
      cites.rows.map(({ mention, target }) => {
        const where = target === null ? mention.state : documentName(target);
        return `${mentionLine(mention, style)} ${style.faint(`→ ${where}`)}`;
      }),
      cites.more,
      style,
    ),
    listed(
      'Dẫn chiếu trong cùng văn bản (named in the same text)',
      internalReferences.map(({ quote, section: place }) => {
        const where = place === null ? '' : `${sectionLabel(place, 'vi')}: `;
        return `${style.faint(where)}“${oneLine(quote)}”`;
      }),
      false,
      style,
    ),
    listed(
      'Hiệu lực (effect)',
      effects.map((clause) => effectLine(clause, style)),
      false,
      style,
    ),
  ].join('\n\n');
}

const citations = (heading: string, { rows, more }: ProvisionView['citedBy'], style: Style): string =>
  listed(
    heading,
    rows.map((row) => citationLines(row, style)),
    more,
    style,
  );

function citationLines({ assertion, citing, evidence }: ProvisionCitation, style: Style): string {
  const named = provisionsText(assertion.provisions);
  return `${kindText(assertion, style)}: ${documentLine(citing, style)} → ${named}\n    ${evidenceLine(evidence, style)}`;
}

function listed(heading: string, lines: readonly string[], more: boolean, style: Style): string {
  if (lines.length === 0) return `${style.strong(heading)}: none`;
  const head = style.strong(`${heading}: ${lines.length}${more ? '+' : ''}`);
  return [head, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function jsonView({ document, path, section, words, ...view }: ProvisionView): object {
  const side = ({ rows, more }: ProvisionView['citedBy']) => ({
    citations: rows.map(({ assertion, citing, evidence }) => ({
      kind: assertion.kind,
      assurance: assertion.assurance,
      reason: assertion.reason,
      extent: assertion.extent,
      effectiveFrom: assertion.effectiveFrom,
      document: documentJson(citing),
      evidence: evidenceJson(evidence),
    })),
    more,
  });
  return {
    document: documentJson(document),
    path,
    label: sectionLabel(path, 'vi'),
    heading: section?.heading ?? null,
    words,
    amendedBy: side(view.amendedBy),
    citedBy: side(view.citedBy),
    cites: {
      mentions: view.cites.rows.map(({ mention, target }) => ({
        target: target?.key ?? null,
        ...mentionJson(mention),
      })),
      more: view.cites.more,
    },
    internalReferences: view.internalReferences,
    effects: view.effects,
  };
}
