import { documentName, KIND_LABELS, type Language, oneLine, sectionLabel } from '../../app/views/labels.js';
import { documentAddress } from '../../app/views/permalinks.js';
import type { ProvisionCitation, ProvisionView } from '../../app/views/provision-view.js';
import { assuranceBadge, documentCard, evidenceItem, mentionQuote } from './document-parts.js';
import { effectSection } from './effect-section.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** Returns the title of a provision's page: `khoản 2 Điều 5, Luật 12/2019/QH14`. */
export const provisionTitle = ({ document, path }: ProvisionView, language: Language): string =>
  `${sectionLabel(path, language)}, ${documentName(document)}`;

/** Returns everything known about a provision: its text, what amends it, what cites it and what it cites, with quotes. */
export function provisionMain(view: ProvisionView, language: Language): Html {
  const { document, path, section, words, cites, internalReferences } = view;
  const label = sectionLabel(path, language);
  return html`<article>
<h1>${label.charAt(0).toUpperCase() + label.slice(1)}</h1>
<p class="lead"><a lang="vi" href="${documentAddress(document, language)}">${documentName(document)}</a>${document.title !== null && html` · <span lang="vi">${document.title.value}</span>`}</p>
<section aria-labelledby="words"><h2 id="words">${section?.heading ? html`<span lang="vi">${section.heading}</span>` : TEXTS.words[language]}</h2>
${words === null ? html`<p>${TEXTS.wordsUnknown[language]}</p>` : html`<blockquote class="words" lang="vi">${words.trim()}</blockquote>`}
</section>
${effectSection(view.effects, language)}
${citations('amended-by', TEXTS.amendedBy[language], TEXTS.amendedByNothing[language], view.amendedBy, language)}
${citations('cited-by', TEXTS.citedBy[language], TEXTS.citedByNothing[language], view.citedBy, language)}
${
  cites.rows.length > 0 &&
  html`<section aria-labelledby="cites"><h2 id="cites">${TEXTS.cites[language]} <span class="count">${cites.rows.length}</span></h2>
<ol class="citations">${cites.rows.map(({ mention, target }) => html`<li class="citation">${target !== null && documentCard(target, language)}${mentionQuote(mention, language)}</li>`)}</ol>
${cites.more && html`<p class="hint">${TEXTS.more[language]}</p>`}</section>`
}
${
  internalReferences.length > 0 &&
  html`<section aria-labelledby="internal"><h2 id="internal">${TEXTS.internal[language]} <span class="count">${internalReferences.length}</span></h2>
<ul class="plain">${internalReferences.map(({ quote, section: place }) => html`<li><q lang="vi">${oneLine(quote)}</q>${place !== null && html` <span class="facts">${sectionLabel(place, language)}</span>`}</li>`)}</ul></section>`
}
</article>`;
}

function citations(
  id: string,
  heading: string,
  nothing: string,
  { rows, more }: ProvisionView['citedBy'],
  language: Language,
): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading} <span class="count">${rows.length}</span></h2>
${rows.length === 0 ? html`<p>${nothing}</p>` : html`<ol class="citations">${rows.map((row) => citationItem(row, language))}</ol>`}
${more && html`<p class="hint">${TEXTS.more[language]}</p>`}</section>`;
}

function citationItem({ assertion, citing, evidence }: ProvisionCitation, language: Language): Html {
  const named = assertion.provisions.map((path) => sectionLabel(path, language)).join('; ');
  return html`<li class="citation" data-kind="${assertion.kind}">
${documentCard(citing, language)}
<p class="badges"><span class="badge">${KIND_LABELS[assertion.kind][language]}</span> ${assuranceBadge(assertion.assurance, assertion.reason, language)} <span class="facts">${named}</span></p>
${evidenceItem(evidence, language)}
</li>`;
}
