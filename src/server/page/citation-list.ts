import type { CitationList, CitationView } from '../../app/views/document-view.js';
import { KIND_LABELS, type Language, sectionLabel } from '../../app/views/labels.js';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import { assuranceBadge, documentCard, evidenceItem } from './document-parts.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** Returns the citations in one direction, with a heading and a count for each kind. */
export function citationsByKind(list: CitationList, language: Language): Html {
  const groups = CITATION_KINDS.map((kind) => ({
    kind,
    rows: list.rows.filter(({ citation }) => citation.kind === kind),
  })).filter(({ rows }) => rows.length > 0);
  return html`${groups.map(
    ({ kind, rows }) => html`<section class="kind">
<h3><span class="kind-name">${KIND_LABELS[kind][language]}</span> <span class="count">${rows.length}</span></h3>
<ol class="citations">${rows.map((row) => citationItem(row, language))}</ol>
</section>`,
  )}
${list.more && html`<p class="hint">${TEXTS.more[language]}</p>`}`;
}

/** Returns one citation: the document at its other end, the assurance of the link, and its quotes. */
export function citationItem({ citation, other, evidence, provisions }: CitationView, language: Language): Html {
  return html`<li class="citation" data-kind="${citation.kind}">
${documentCard(other, language)}
<p class="badges">${assuranceBadge(citation.assurance, citation.reason, language)}${other.isStub && html` <span class="badge">${TEXTS.stub[language]}</span>`}</p>
${provisions.length > 0 && html`<p class="where">${TEXTS.touches[language]}: ${provisions.map((path) => sectionLabel(path, language)).join('; ')}</p>`}
${evidence.map((piece) => evidenceItem(piece, language))}
</li>`;
}
