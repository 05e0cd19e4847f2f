import type { DocumentView } from '../../app/views/document-view.js';
import { documentName, KIND_LABELS, type Language, sectionLabel } from '../../app/views/labels.js';
import type { NamedProvision } from '../../app/views/named-provisions.js';
import { documentAddress, provisionAddress } from '../../app/views/permalinks.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** Returns the table of contents and the provisions that other documents amend or cite; nothing if there are neither. */
export function provisionSection(view: DocumentView, language: Language): Html | null {
  const { rows, more } = view.provisions;
  const contents = contentsOf(view);
  if (rows.length === 0 && contents.length === 0) return null;
  return html`<section aria-labelledby="provisions"><h2 id="provisions">${TEXTS.provisions[language]}</h2>
${rows.length === 0 ? html`<p>${TEXTS.provisionsUnnamed[language]}</p>` : html`<ul class="plain">${rows.map((row) => namedItem(view, row, language))}</ul>`}
${more && html`<p class="hint">${TEXTS.more[language]}</p>`}
${contents.length > 0 && contentsList(view, contents, language)}
</section>`;
}

function namedItem(view: DocumentView, { path, amendedBy, citedBy }: NamedProvision, language: Language): Html {
  return html`<li>${provisionLink(view, path, language)}
<span class="facts">${amendedBy.map(({ kind, document }) => html`<span class="badge badge-amended">${KIND_LABELS[kind][language]}</span> ${documentLink(document, language)} `)}${citedBy.length > 0 && html`${TEXTS.citedBy[language]}: ${citedBy.map((document, at) => html`${at > 0 && ', '}${documentLink(document, language)}`)}`}</span></li>`;
}

const documentLink = (document: DocumentView['document'], language: Language): Html =>
  html`<a lang="vi" href="${documentAddress(document, language)}">${documentName(document)}</a>`;

const provisionLink = ({ document }: DocumentView, path: string, language: Language): Html =>
  html`<a href="${provisionAddress(document, path, language)}">${sectionLabel(path, language)}</a>`;

interface Entry {
  readonly path: string;
  readonly heading: string | null;
}

/** Returns the outermost sections of the text and the divisions of chapters. */
const contentsOf = ({ text }: DocumentView): readonly Entry[] =>
  (text?.reading.sections ?? []).filter(
    ({ path }) => !path.includes('/') || /^(?:phan|chuong)-[^/]*(?:\/|$)/.test(path),
  );

function contentsList(view: DocumentView, contents: readonly Entry[], language: Language): Html {
  const amended = new Set(view.provisions.amended.map((path) => path.split('/')[0]));
  return html`<details><summary>${TEXTS.contents[language]} <span class="count">${contents.length}</span></summary>
<ol class="contents">${contents.map(
    ({ path, heading }) =>
      html`<li>${provisionLink(view, path, language)}${heading !== null && html` <span lang="vi">${heading}</span>`}${amended.has(path) && html` <span class="badge badge-amended">${TEXTS.amended[language]}</span>`}</li>`,
  )}</ol></details>`;
}
