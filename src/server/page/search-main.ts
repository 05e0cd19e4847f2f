import type { LookUpMatch } from '../../app/find/find-by-number.js';
import type { Snippet } from '../../app/find/snippets.js';
import type { TextMatch } from '../../app/find/text-matches.js';
import { type Labelled, type Language, MATCH_LABELS, sectionLabel } from '../../app/views/labels.js';
import { reasonLabel } from '../../app/views/reason-label.js';
import type { CandidateReason } from '../../domain/identity/candidate-reason.js';
import type { DocumentRow } from '../../store/rows.js';
import { documentCard } from './document-parts.js';
import { type Html, html } from './html.js';
import { searchForm } from './layout.js';
import { TEXTS } from './texts.js';

/** A document found by its number. */
export interface Found {
  readonly document: DocumentRow;
  readonly match: LookUpMatch;
  readonly reasons: readonly CandidateReason[];
}

/** The search text and what was found. */
export interface SearchResult {
  readonly query: string;
  /** Best match first. */
  readonly candidates: readonly Found[];
  /** Documents whose titles match, searched only if no number was found. */
  readonly titles: readonly DocumentRow[];
  /** Other documents whose texts match, searched only then too. */
  readonly texts: readonly TextMatch[];
  /** Why nothing was searched; null when it was. */
  readonly refused: Labelled | null;
}

/** Returns the documents found, ranked, each with the reasons for its rank. */
export function searchMain(result: SearchResult, language: Language): Html {
  const { query, candidates, titles, texts, refused } = result;
  return html`${searchForm(language, query)}
<section aria-labelledby="results"><h1 id="results" class="results-head">${TEXTS.resultsFor[language]} “${query}”</h1>
${refused && html`<p role="alert">${refused[language]}</p>`}
${refused === null && candidates.length === 0 && html`<p>${TEXTS.noResults[language]}</p>`}
${candidates.length > 0 && html`<ol class="citations">${candidates.map((found) => foundItem(found, language))}</ol>`}
${titles.length > 0 && html`<h2>${TEXTS.titlesFor[language]}</h2><ul class="citations">${titles.map((row) => html`<li class="citation">${documentCard(row, language)}</li>`)}</ul>`}
${texts.length > 0 && html`<h2>${TEXTS.textsFor[language]}</h2><ul class="citations">${texts.map((match) => textItem(match, language))}</ul>`}
</section>`;
}

function textItem({ document, snippet, section }: TextMatch, language: Language): Html {
  return html`<li class="citation">${documentCard(document, language)}
${
  snippet &&
  html`<figure class="quote"><blockquote lang="vi">${markedSnippet(snippet)}</blockquote>
${section && html`<figcaption><span>${sectionLabel(section, language)}</span></figcaption>`}</figure>`
}</li>`;
}

/** The passage with the words in marks; dots show where the text goes on. */
function markedSnippet({ text, marks, moreBefore, moreAfter }: Snippet): Html {
  const parts = marks.map(({ start, end }, at) => {
    const before = text.slice(marks[at - 1]?.end ?? 0, start);
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`${moreBefore && '… '}${parts}${text.slice(marks.at(-1)?.end ?? 0)}${moreAfter && ' …'}`;
}

function foundItem({ document, match, reasons }: Found, language: Language): Html {
  return html`<li class="citation">${documentCard(document, language)}
<p class="badges"><span class="badge badge-${match.toLowerCase()}">${MATCH_LABELS[match][language]}</span>
${reasons.length > 0 && html`<span class="facts">${TEXTS.because[language]}: ${reasons.map((reason) => reasonLabel(reason, language)).join('; ')}</span>`}</p></li>`;
}
