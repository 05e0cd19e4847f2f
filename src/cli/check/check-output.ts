import type { CheckedCitation, DraftCheck } from '../../app/check/check-draft.js';
import { CHECK_VERDICTS, type CheckVerdict, type Finding, type FindingSource } from '../../app/check/finding.js';
import type { NumberCandidate } from '../../app/find/find-by-number.js';
import { CHECK_VERDICT_LABELS, CHECK_VERDICT_SIGNS, findingLabel } from '../../app/views/check-labels.js';
import { displayName } from '../../app/views/display-name.js';
import { KIND_LABELS, oneLine, sectionLabel } from '../../app/views/labels.js';
import { originLabel } from '../../app/views/origin-label.js';
import { reasonLabel } from '../../app/views/reason-label.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { Style } from '../output.js';

/** Returns the check of a draft for people to read: the counts, then each citation with what is to say of it. */
export function checkText({ on, citations, complete }: DraftCheck, style: Style, vocabulary: Vocabulary): string {
  if (citations.length === 0) return 'No document is cited in this draft.';
  const counts = CHECK_VERDICTS.flatMap((verdict) => {
    const count = citations.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [`${count} × ${verdictText(verdict, style)}`];
  });
  const width = String(citations.length).length;
  const lines = citations.map((citation, at) =>
    citationText(citation, String(at + 1).padStart(width), style, vocabulary),
  );
  const cut = complete ? [] : [style.warn('The draft has more citations; only the first are checked.')];
  return [`${counts.join(', ')} ${style.faint(`(on ${on})`)}`, '', ...lines, ...cut].join('\n');
}

function verdictText(verdict: CheckVerdict, style: Style): string {
  const text = `${CHECK_VERDICT_SIGNS[verdict]} ${CHECK_VERDICT_LABELS[verdict].en}`;
  return verdict === 'CORRECT' ? style.good(text) : verdict === 'OPEN' ? style.accent(text) : style.warn(text);
}

function citationText(citation: CheckedCitation, number: string, style: Style, vocabulary: Vocabulary): string {
  const { mention, verdict, document, candidates, findings } = citation;
  const where = mention.section === null ? '' : `${sectionLabel(mention.section, 'vi')} · `;
  const kind = mention.kind === null ? '' : `${KIND_LABELS[mention.kind].vi} · `;
  const name = document === null ? [] : [`→ ${displayName(document, 'vi', vocabulary)}`];
  const below = [
    ...name,
    ...findings.flatMap((finding) => findingLines(finding, style, vocabulary)),
    ...candidates.map((candidate) => style.faint(`candidate: ${candidateText(candidate, vocabulary)}`)),
  ];
  const indent = ' '.repeat(number.length + 2);
  const head = `${number}. ${verdictText(verdict, style)}  ${style.faint(where + kind)}${style.strong(oneLine(mention.quote))}`;
  return [head, ...below.map((line) => indent + line)].join('\n');
}

function findingLines(finding: Finding, style: Style, vocabulary: Vocabulary): readonly string[] {
  const { level, attested, source } = finding;
  const message = findingLabel(finding, 'en', vocabulary);
  const proof = source === null ? attested && originLabel(attested.origin, 'en') : sourceText(source);
  return [level === 'NOTE' ? style.faint(message) : message, ...(proof ? [style.faint(`  source: ${proof}`)] : [])];
}

function sourceText(source: FindingSource): string {
  if (source.kind === 'words') return `“${source.quote}”`;
  return escapeControls(source.url === null ? source.name : `${source.name} <${source.url}>`);
}

const candidateText = ({ document, reasons }: NumberCandidate, vocabulary: Vocabulary): string =>
  [displayName(document, 'vi', vocabulary), ...reasons.map((reason) => reasonLabel(reason, 'en'))].join('; ');

/** Returns the check of a draft as `--json` prints it. Offsets are UTF-16 units of the text that was read. */
export const checkJson = ({ on, citations, complete }: DraftCheck, vocabulary: Vocabulary): object => ({
  on,
  complete,
  citations: citations.map(({ mention, verdict, state, document, candidates, force, findings }) => ({
    ...{ quote: mention.quote, start: mention.start, end: mention.end, section: mention.section, kind: mention.kind },
    ...{ verdict, state, document: document && documentName(document, vocabulary) },
    force: force && { status: force.status, since: force.since },
    findings: findings.map((finding) => findingJson(finding, vocabulary)),
    candidates: candidates.map(({ document, match, reasons }) => ({
      document: documentName(document, vocabulary),
      match,
      reasons,
    })),
  })),
});

function findingJson(finding: Finding, vocabulary: Vocabulary): object {
  const { code, level, stated, known, attested, since, provision, by, source } = finding;
  return {
    ...{ code, level, message: findingLabel(finding, 'en', vocabulary), stated, known },
    ...{ assurance: attested?.assurance ?? null, origin: attested?.origin ?? null, since, provision },
    ...{ by: by && documentName(by, vocabulary), source },
  };
}

const documentName = (document: NumberCandidate['document'], vocabulary: Vocabulary) => ({
  key: document.key,
  name: displayName(document, 'vi', vocabulary),
});
