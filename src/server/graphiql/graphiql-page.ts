import type { Language } from '../../app/views/labels.js';
import { html, jsonHtml } from '../page/html.js';
import { layout } from '../page/layout.js';
import { TEXTS } from '../page/texts.js';
import type { DayOneQuestion } from './day-one-questions.js';

/** Returns the page of GraphiQL. Each question is a button that runs its query in the editor; `ask` names the one to start with. */
export function graphiqlPage(questions: readonly DayOneQuestion[], ask: string | null, language: Language): string {
  const shown = questions.map(({ name, query, title }) => ({ name, query, title: title[language] }));
  const main = html`<div class="ask">
<section class="ask-list" aria-labelledby="questions"><h1 id="questions">${TEXTS.questions[language]}</h1>
<ul>${shown.map(({ name, title }) => html`<li><button type="button" data-ask="${name}">${title}</button></li>`)}</ul>
</section>
<div id="graphiql" class="ask-editor"><noscript><p>${TEXTS.needsScript[language]}</p></noscript></div>
</div>
<script type="application/json" id="questions-data">${jsonHtml({ ask, questions: shown })}</script>`;
  const head = html`<link rel="stylesheet" href="/assets/vendor/graphiql.css">
<link rel="stylesheet" href="/assets/graphiql.css">
<script src="/assets/vendor/react.js" defer></script>
<script src="/assets/vendor/react-dom.js" defer></script>
<script src="/assets/vendor/graphiql.js" defer></script>
<script src="/assets/graphiql.js" defer></script>`;
  const here = ask === null ? '/graphiql' : `/graphiql?ask=${encodeURIComponent(ask)}`;
  return layout({ language, title: 'GraphiQL', here, head }, main);
}
