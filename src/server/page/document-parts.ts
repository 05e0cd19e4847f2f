import { recordUrl } from '../../app/reads/record-url.js';
import {
  ASSURANCE_LABELS,
  dateLabel,
  documentName,
  type Language,
  oneLine,
  REASON_LABELS,
  sectionLabel,
} from '../../app/views/labels.js';
import { documentAddress } from '../../app/views/permalinks.js';
import type { Assurance, InferenceReason } from '../../domain/reading/citation.js';
import type { DocumentRow, EvidenceRow, MentionRow } from '../../store/rows.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** UTF-16 units of text that the store keeps on each side of a mention. Fewer mean that the text begins or ends there. */
const CONTEXT = 80;

/** Returns a document as a link with its date and issuers, and its title below. */
export function documentCard(document: DocumentRow, language: Language): Html {
  const { issuedOn, number, title } = document;
  const date = issuedOn === null ? TEXTS.undated[language] : dateLabel(issuedOn.value, language);
  return html`<p class="doc"><a class="doc-name" lang="vi" href="${documentAddress(document, language)}">${documentName(document)}</a>
<span class="doc-facts"><span>${date}</span>${document.issuerNames.length > 0 && html` · <span lang="vi">${document.issuerNames.join(', ')}</span>`}</span></p>
${number !== null && title !== null && html`<p class="doc-title" lang="vi">${title.value}</p>`}`;
}

/** Returns the label of an assurance, with the reason if it is only inferred. */
export function assuranceBadge(assurance: Assurance, reason: InferenceReason | null, language: Language): Html {
  const why = reason === null ? '' : `: ${REASON_LABELS[reason][language]}`;
  return html`<span class="badge badge-${assurance.toLowerCase()}">${ASSURANCE_LABELS[assurance][language]}${why}</span>`;
}

/** Returns one piece of evidence: a quote in its context, or the record's source, or the reviewer. */
export function evidenceItem(piece: EvidenceRow, language: Language): Html {
  switch (piece.kind) {
    case 'mention':
      return mentionQuote(piece.mention, language);
    case 'record':
      return html`<p class="where"><span>${piece.record.source}</span>${safeLink(recordUrl(piece))}</p>`;
    case 'verdict':
      return html`<p class="where"><span>${piece.verdict.reviewer}, ${piece.verdict.decidedOn}</span></p>`;
  }
}

/** Returns a mention with the text around it, its cue emphasised, and its section. */
export function mentionQuote(mention: MentionRow, language: Language): Html {
  const cue = mention.cue?.text ?? null;
  return html`<figure class="quote">
<blockquote lang="vi">${quoteParts(mention)}</blockquote>
<figcaption>${mention.section !== null && html`<span>${sectionLabel(mention.section, language)}</span>`}
${cue !== null && html`<span>${TEXTS.wording[language]}: <q lang="vi">${oneLine(cue)}</q></span>`}</figcaption>
</figure>`;
}

function quoteParts(mention: MentionRow): Html {
  const { before, after, quote, cue, start } = mention;
  const from = start - before.length;
  const inside = cue !== null && cue.start >= from && cue.end <= start;
  const left = inside ? before.slice(0, cue.start - from) : before;
  const cut = before.length < CONTEXT ? oneLine(left) : `…${oneLine(left).replace(/^\S{0,15}(?=\s)/u, '')}`;
  const marked = html`<mark>${oneLine(quote)}</mark>${endOf(after)}`;
  if (!inside) return html`${cut}${marked}`;
  return html`${cut}<em>${oneLine(cue.text)}</em>${oneLine(before.slice(cue.end - from))}${marked}`;
}

/** Returns the text without a word that was cut in two at its end. */
function endOf(after: string): string {
  return after.length < CONTEXT ? oneLine(after) : `${oneLine(after).replace(/\s\S{0,15}$/u, '')}…`;
}

/** Returns a link to a page of another site, nothing if the address is not a web address. */
export function safeLink(address: string | null): Html | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return html` <a href="${address}" rel="noopener noreferrer external">${address}</a>`;
}
