import { todayInVietnam } from '../../app/clock.js';
import { type DocumentForce, forceOf, NO_SOURCES, readForceSources } from '../../app/lineage/force.js';
import { formatOfReader } from '../../app/reads/text-format.js';
import { type CitationList, type DocumentView, readDocumentView } from '../../app/views/document-view.js';
import { OFFICIAL_STATUS_LABELS } from '../../app/views/force-labels.js';
import { forceSummary } from '../../app/views/force-summary.js';
import { CAMPAIGN_ROLE_LABELS, dateLabel, documentName, KIND_LABELS, sectionLabel } from '../../app/views/labels.js';
import { originLabel } from '../../app/views/origin-label.js';
import { TEXT_FORMAT_LABELS } from '../../app/views/text-labels.js';
import type { Attested } from '../../domain/reading/attested.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import type { DocumentRow } from '../../store/rows.js';
import type { ShowOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { documentJson, evidenceJson, mentionJson } from '../json.js';
import { print, printJson, type Style, styleFor } from '../output.js';
import {
  documentLine,
  drawTree,
  effectLine,
  evidenceLine,
  kindText,
  mentionLine,
  provisionsText,
  titleLine,
} from '../render.js';
import { resolveDocument } from '../resolve-document.js';
import { type Opened, withStore } from '../with-store.js';
import { showProvision } from './show-provision.js';

/** Prints everything known about a document, or about one of its provisions. */
export async function show(name: string, options: ShowOptions): Promise<ExitCode> {
  return withStore(async (opened) => {
    const document = await resolveDocument(opened, name);
    if (options.provision !== undefined) return showProvision(opened.store, document, options.provision, options.json);
    const [view, force] = await Promise.all([readDocumentView(opened.store, document), forceToday(opened, document)]);
    if (options.json === true) printJson(jsonView(view, force));
    else print(text(view, force, styleFor(process.stdout, process.env)));
    return EXIT.ok;
  });
}

/** Whether a document is in force today in Vietnam, with a line that says it. */
interface ShownForce extends Pick<DocumentForce, 'status' | 'at' | 'since'> {
  readonly summary: string;
}

async function forceToday({ store, vocabulary }: Opened, document: DocumentRow): Promise<ShownForce> {
  const sources = await readForceSources(store, [document], () => undefined);
  const force = forceOf(
    document,
    sources[0] ?? NO_SOURCES,
    todayInVietnam(() => new Date()),
  );
  const { status, at, since } = force;
  return { status, at, since, summary: forceSummary(force, 'vi', vocabulary.vocabulary) };
}

function text(view: DocumentView, force: ShownForce, style: Style): string {
  const sections = [
    header(view, force, style),
    citations('Viện dẫn (cites)', view.cites, style, view.text === null ? 'unknown, its text is not here' : 'none'),
    citations('Được viện dẫn trong (cited by)', view.citedBy, style, 'none'),
    listed('Điều khoản được nhắc đến (provisions that others name)', provisionLines(view), style),
    listed(
      'Chưa xác định (unlinked)',
      view.unlinked.map((mention) => mentionLine(mention, style)),
      style,
    ),
    listed(
      'Hiệu lực (effect)',
      (view.text?.reading.effects ?? []).map((clause) => effectLine(clause, style)),
      style,
    ),
    listed('Phong trào (campaigns)', campaignLines(view), style),
    listed('Nhiệm vụ (assignments)', assignmentLines(view, style), style),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function header({ document, authority, text }: DocumentView, force: ShownForce, style: Style): string {
  const rows = [
    attested('title', document.title, style),
    attested('number', document.number, style),
    attested('date', document.issuedOn, style),
    ['issuer', document.issuerNames.join(', ')],
    ['authority', authority?.name ?? ''],
    attested('effective', document.effectiveFrom, style),
    attested('expired', document.expiredOn, style),
    ['official', official(document)],
    ['force', `${force.summary} ${style.faint(`(${force.status}, ${dateLabel(force.at, 'vi')})`)}`],
    [
      'signed',
      (text?.reading.signatures ?? []).map(({ office, name }) => [office, name].filter(Boolean).join(' ')).join('; '),
    ],
    [
      'source',
      text === null
        ? document.isStub
          ? 'known only from citations'
          : ''
        : escapeControls([text.source, text.sourceUrl].filter(Boolean).join(' ')),
    ],
    ['read from', text === null ? '' : TEXT_FORMAT_LABELS[formatOfReader(text.reader)].en],
    ['key', document.key],
  ].filter(([, value]) => value !== '');
  return [
    style.strong(documentName(document)),
    ...rows.map(([name, value]) => `  ${style.faint(String(name).padEnd(10))}${value}`),
  ].join('\n');
}

const official = ({ officialStatus }: DocumentRow): string =>
  officialStatus === undefined
    ? ''
    : `${OFFICIAL_STATUS_LABELS[officialStatus.status].vi} (${escapeControls(officialStatus.source)}, ${dateLabel(officialStatus.checkedOn, 'vi')})`;

function attested(name: string, value: Attested<string> | null, style: Style): readonly [string, string] {
  if (value === null) return [name, ''];
  const shown = /^\d{4}-\d\d-\d\d$/.test(value.value) ? dateLabel(value.value, 'vi') : value.value.replace(/\s+/g, ' ');
  return [name, `${shown} ${style.faint(`(${value.assurance}: ${originLabel(value.origin, 'en')})`)}`];
}

function citations(heading: string, list: CitationList, style: Style, nothing: string): string {
  if (list.rows.length === 0) return `${style.strong(heading)}: ${nothing}`;
  const branches = list.rows.map(({ citation, other, evidence, provisions }) => ({
    lines: [
      `${kindText(citation, style)}: ${documentLine(other, style)}`,
      ...[
        titleLine(other),
        provisions.length === 0 ? null : `→ ${provisionsText(provisions)}`,
        ...evidence.map((piece) => evidenceLine(piece, style)),
      ].filter((line) => line !== null),
    ],
    branches: [],
  }));
  const more = list.more ? '+' : '';
  return drawTree({ lines: [style.strong(`${heading}: ${list.rows.length}${more}`)], branches }).join('\n');
}

function listed(heading: string, lines: readonly string[], style: Style): string {
  if (lines.length === 0) return '';
  return [style.strong(`${heading}: ${lines.length}`), ...lines.map((line) => `  - ${line}`)].join('\n');
}

function provisionLines({ provisions: { rows, more } }: DocumentView): readonly string[] {
  const lines = rows.map(({ path, amendedBy, citedBy }) => {
    const amended = amendedBy.map(
      ({ kind, document }) => `${KIND_LABELS[kind].vi} (${kind}): ${documentName(document)}`,
    );
    const cited = citedBy.length === 0 ? [] : [`viện dẫn (cited by): ${citedBy.map(documentName).join(', ')}`];
    return `${sectionLabel(path, 'vi')} [${path}]: ${[...amended, ...cited].join('; ')}`;
  });
  return more ? [...lines, '…'] : lines;
}

function campaignLines({ campaigns }: DocumentView): readonly string[] {
  return campaigns.map(({ role, reading }) => {
    const theme = reading.theme === null ? '' : `, chủ đề “${reading.theme}”`;
    const by = reading.launchedBy === null ? '' : `, ${reading.launchedBy.name}`;
    return `${CAMPAIGN_ROLE_LABELS[role].vi} (${role}): ${reading.name}${theme}${by}`;
  });
}

function assignmentLines({ text }: DocumentView, style: Style): readonly string[] {
  return (text?.reading.assignments ?? []).map(({ section, assignees, duty }) => {
    const where = section === null ? '' : style.faint(`${sectionLabel(section, 'vi')}: `);
    return `${where}${assignees.map(({ written }) => written).join('; ')} → ${duty.replace(/\s+/g, ' ')}`;
  });
}

function jsonView(view: DocumentView, force: ShownForce): object {
  const { document, authority, text, cites, citedBy, provisions, campaigns, unlinked } = view;
  const side = (list: CitationList) => ({
    citations: list.rows.map(({ citation, other, evidence, provisions }) => ({
      kind: citation.kind,
      assurance: citation.assurance,
      reason: citation.reason,
      extent: citation.extent,
      effectiveFrom: citation.effectiveFrom,
      provisions,
      document: documentJson(other),
      evidence: evidence.map(evidenceJson),
    })),
    more: list.more,
  });
  return {
    ...documentJson(document),
    force,
    authority: authority?.name ?? null,
    text:
      text === null
        ? null
        : {
            ...{ sha256: text.sha256, source: text.source, sourceUrl: text.sourceUrl, retrievedAt: text.retrievedAt },
            format: formatOfReader(text.reader),
          },
    cites: side(cites),
    citedBy: side(citedBy),
    provisions: provisions.rows.map(({ path, amendedBy, citedBy: citing }) => ({
      path,
      amendedBy: amendedBy.map((one) => ({ kind: one.kind, document: one.document.key })),
      citedBy: citing.map(({ key }) => key),
    })),
    unlinked: unlinked.map(mentionJson),
    campaigns: campaigns.map(({ reading }) => reading),
    effects: text?.reading.effects ?? [],
    assignments: text?.reading.assignments ?? [],
    signatures: text?.reading.signatures ?? [],
    recipients: text?.reading.recipients ?? [],
    indicators: text?.reading.indicators ?? [],
  };
}
