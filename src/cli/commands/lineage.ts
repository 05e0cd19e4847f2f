import type { LineageRequest } from '../../app/lineage/lineage.js';
import { type LineageNode, type LineageView, readLineageView } from '../../app/views/lineage-view.js';
import { ASSURANCES } from '../../domain/reading/citation.js';
import type { LineageOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { documentJson, evidenceJson } from '../json.js';
import { print, printJson, type Style, styleFor } from '../output.js';
import { parseCount, parseDate, parseKinds } from '../parse-options.js';
import { type Branch, documentLine, drawTree, evidenceLine, kindText, titleLine } from '../render.js';
import { resolveDocument } from '../resolve-document.js';
import { withStore } from '../with-store.js';

/** Milliseconds that a walk may take. */
const TIMEOUT = 30_000;

/** Prints the lineage of a document as a tree, each step with its kind and its quotes. */
export async function lineage(name: string, options: LineageOptions): Promise<ExitCode> {
  const request = parseRequest(options);
  return withStore(async (opened) => {
    const document = await resolveDocument(opened, name);
    const view = await readLineageView(opened.store, document.id, request);
    if (options.json === true) printJson(jsonLineage(view));
    else print(text(view, styleFor(process.stdout, process.env)));
    return EXIT.ok;
  });
}

function parseRequest(options: LineageOptions): LineageRequest {
  return {
    direction: options.derived === true ? 'DERIVED' : 'BASES',
    kinds: parseKinds(options.kinds),
    depth: parseCount('--depth', options.depth, 0, 20),
    asOf: parseDate('--as-of', options.asOf),
    assurance: options.inferred === true ? ASSURANCES : null,
    maxDocuments: parseCount('--max-documents', options.maxDocuments, 1, 1000),
    maxCitations: parseCount('--max-citations', options.maxCitations, 0, 5000),
    timeout: TIMEOUT,
  };
}

function text({ trace, root }: LineageView, style: Style): string {
  return [...drawTree(branchOf(root, style)), ...summary(trace, style)].join('\n');
}

function branchOf({ document, citation, evidence, next, repeated }: LineageNode, style: Style): Branch {
  const kind = citation === null ? '' : `${kindText(citation, style)}: `;
  const again = repeated ? style.faint(' (shown above)') : '';
  const title = repeated ? null : titleLine(document);
  const below = [title, ...evidence.map((piece) => evidenceLine(piece, style))].filter((line) => line !== null);
  return {
    lines: [`${kind}${documentLine(document, style)}${again}`, ...below],
    branches: next.map((node) => branchOf(node, style)),
  };
}

/** Counts of what the walk kept and what it left out. */
function summary(trace: LineageView['trace'], style: Style): readonly string[] {
  const counts = `${counted(trace.documents.length, 'document')}, ${counted(trace.citations.length, 'citation')}`;
  const notes = [
    trace.stoppedBy !== null && `stopped by ${trace.stoppedBy}`,
    trace.unlinkedCount > 0 && `${counted(trace.unlinkedCount, 'mention')} not linked`,
    trace.inferredLeftOut > 0 &&
      `${counted(trace.inferredLeftOut, 'inferred citation')} left out (--inferred shows them)`,
    trace.undatedKept > 0 && `${counted(trace.undatedKept, 'undated document')} kept`,
  ].filter((note) => note !== false);
  return [style.faint([counts, ...notes].join('; '))];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function jsonLineage({ trace, root }: LineageView): object {
  const { documents, citations, ...rest } = trace;
  const keys = new Map(documents.map(({ row }) => [row.id, row.key]));
  const evidence = new Map(nodes(root).map((node) => [node.citation?.id, node.evidence]));
  return {
    root: root.document.key,
    documents: documents.map(({ row, depth }) => ({ depth, ...documentJson(row) })),
    citations: citations.map(({ id, fromId, toId, kind, assurance, reason, extent, effectiveFrom }) => ({
      from: keys.get(fromId),
      to: keys.get(toId),
      kind,
      assurance,
      reason,
      extent,
      effectiveFrom,
      evidence: (evidence.get(id) ?? []).map(evidenceJson),
    })),
    ...rest,
  };
}

function nodes(node: LineageNode): readonly LineageNode[] {
  return [node, ...node.next.flatMap(nodes)];
}
