import type { CitationList, DocumentView } from '../../app/views/document-view.js';
import type { Language } from '../../app/views/labels.js';
import type { LineageView } from '../../app/views/lineage-view.js';
import { documentAddress } from '../../app/views/permalinks.js';
import { type DayOneQuestion, questionAddress } from '../graphiql/day-one-questions.js';
import { citationsByKind } from './citation-list.js';
import { documentCard } from './document-parts.js';
import { type Html, html } from './html.js';
import { searchForm } from './layout.js';
import { TEXTS } from './texts.js';

/** Content of the front page. */
export interface Home {
  /** The first document with its lineage, null if the store does not hold it. */
  readonly first: { readonly view: DocumentView; readonly lineage: LineageView } | null;
  readonly questions: readonly DayOneQuestion[];
}

/** Returns the front page: the search box, the first document's lineage as a list with its quotes, and questions to ask. */
export function homeMain({ first, questions }: Home, language: Language): Html {
  return html`<h1 class="visually-hidden" lang="vi">Căn Cứ</h1>
${searchForm(language, '')}
<section class="first" aria-labelledby="first"><h2 id="first">${TEXTS.firstDocument[language]}</h2>
${first === null ? html`<p>${TEXTS.noFirst[language]}</p>` : lineageSection(first, language)}
</section>
${questions.length > 0 && questionSection(questions, language)}`;
}

function lineageSection({ view, lineage }: NonNullable<Home['first']>, language: Language): Html {
  const steps = nearSteps(lineage, view.cites);
  return html`<div class="root">${documentCard(view.document, language)}</div>
<p class="hint">${TEXTS.firstDocumentIntro[language]}</p>
<h3 class="cites-head">${TEXTS.cites[language]} <span class="count">${steps.rows.length}</span></h3>
<div class="lineage">${citationsByKind(steps, language)}</div>
${farther(lineage, language)}
<p><a href="${documentAddress(view.document, language)}">${TEXTS.openDocument[language]}</a></p>`;
}

/** Citations of the document itself in the lineage, in the order of its own page. */
function nearSteps({ root }: LineageView, cites: CitationList): CitationList {
  const passed = new Set(root.next.map(({ citation }) => citation?.id));
  return { rows: cites.rows.filter(({ citation }) => passed.has(citation.id)), more: cites.more };
}

/** Documents more than one step away, nearest first. */
function farther({ trace }: LineageView, language: Language): Html | null {
  const far = trace.documents.filter(({ depth }) => depth > 1);
  if (far.length === 0) return null;
  return html`<h3>${TEXTS.farther[language]} <span class="count">${far.length}</span></h3>
<ol class="citations">${far.map(({ row, depth }) => html`<li class="citation">${documentCard(row, language)}<p class="badges"><span class="badge">${TEXTS.step[language]} ${depth}</span></p></li>`)}</ol>`;
}

function questionSection(questions: readonly DayOneQuestion[], language: Language): Html {
  return html`<section aria-labelledby="questions"><h2 id="questions">${TEXTS.questions[language]}</h2>
<p class="hint">${TEXTS.questionsIntro[language]}</p>
<ul class="questions">${questions.map((question) => html`<li><a href="${questionAddress(question, language)}">${question.title[language]}</a></li>`)}</ul></section>`;
}
