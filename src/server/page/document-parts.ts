import {
  ASSURANCE_LABELS,
  dateLabel,
  documentName,
  type Language,
  oneLine,
  REASON_LABELS,
  sectionLabel,
} from '../../app/views/labels.js';
import type { Assurance, InferenceReason } from '../../domain/reading/citation.js';
import type { DocumentRow, EvidenceRow, MentionRow } from '../../store/rows.js';
import { type Html, html } from './html.js';
import { inLanguage } from './layout.js';
import { TEXTS } from './texts.js';

/** UTF-16 units of the text that the store keeps on each side of a mention; fewer mean that the text begins or ends there. */
const CONTEXT = 80;

/** Returns the address of a document's page. */
export function documentAddress(document: DocumentRow, language: Language): string {
  return inLanguage(`/?document=${encodeURIComponent(document.key)}`, language);
}

/** Returns the address of a provision's page. */
export function provisionAddress(document: DocumentRow, path: string, language: Language): string {
  const address = `/?document=${encodeURIComponent(document.key)}&provision=${encodeURIComponent(path)}`;
  return inLanguage(address, language);
}

/** Returns a document as a link with its date and issuers, and its title below. */
export function documentCard(document: DocumentRow, language: Language): Html {
  const { issuedOn, number, title } = document;
  const date = issuedOn === null ? TEXTS.undated[language] : dateLabel(issuedOn.value, language);
  return html`<p class="doc"><a class="doc-name" lang="vi" href="${documentAddress(document, language)}">${documentName(document)}</a>
<span class="doc-facts"><span>${date}</span>${document.issuerNames.length > 0 && html` · <span lang="vi">${document.issuerNames.join(', ')}</span>`}</span></p>
${number !== null && title !== null && html`<p class="doc-title" lang="vi">${title.value}</p>`}`;
}

/** Returns who vouches for something, with the reason when it is only inferred. */
export function assuranceBadge(assurance: Assurance, reason: InferenceReason | null, language: Language): Html {
  const why = reason === null ? '' : `: ${REASON_LABELS[reason][language]}`;
  return html`<span class="badge badge-${assurance.toLowerCase()}">${ASSURANCE_LABELS[assurance][language]}${why}</span>`;
}

/** Returns one piece of evidence: the quoted words in their place, or the catalogue or person that says so. */
export function evidenceItem(piece: EvidenceRow, language: Language): Html {
  switch (piece.kind) {
    case 'mention':
      return mentionQuote(piece.mention, language);
    case 'record':
      return html`<p class="where"><span>${piece.record.source}</span>${safeLink(piece.record.url)}</p>`;
    case 'verdict':
      return html`<p class="where"><span>${piece.verdict.reviewer}, ${piece.verdict.decidedOn}</span></p>`;
  }
}

/** Returns a mention quoted with the words around it, its cue set off, and where it stands. */
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

/** What follows, without the word that its outer edge cut in two. */
function endOf(after: string): string {
  return after.length < CONTEXT ? oneLine(after) : `${oneLine(after).replace(/\s\S{0,15}$/u, '')}…`;
}

/** Returns a link to a page of another site, nothing where the address is none of the web. */
export function safeLink(address: string | null): Html | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return html` <a href="${address}" rel="noopener noreferrer external">${address}</a>`;
}
