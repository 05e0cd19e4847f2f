import type { Language } from '../../app/views/labels.js';
import { inLanguage } from '../../app/views/permalinks.js';
import { type Html, html } from './html.js';
import { TEXTS } from './texts.js';

/** What a page tells its layout. */
export interface Frame {
  readonly language: Language;
  /** Title of the browser's tab, without the program's name. */
  readonly title: string;
  /** Address of this page without its language, for the language switch: `/?document=…`. */
  readonly here: string;
  /** Further elements of the head. */
  readonly head?: Html;
}

/** Returns a whole page: head, header with menu, main content. */
export function layout(frame: Frame, main: Html): string {
  const { language } = frame;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title === '' ? 'Căn Cứ' : `${frame.title} · Căn Cứ`}</title>
<meta name="description" content="${TEXTS.tagline[language]}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="/assets/document.css">
${frame.head}
</head>
<body>
<a class="skip" href="#main">${TEXTS.skip[language]}</a>
${header(frame)}
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
  return page.html;
}

/** Returns the search box. It keeps the language. */
export function searchForm(language: Language, query: string): Html {
  return html`<form class="search" action="/" method="get" role="search">
<label for="q">${TEXTS.searchLabel[language]}</label>
<div class="search-row">
<input id="q" name="q" type="search" value="${query}" maxlength="200" autocomplete="off" spellcheck="false" aria-describedby="q-hint">
<button type="submit">${TEXTS.searchButton[language]}</button>
</div>
${language === 'en' && html`<input type="hidden" name="lang" value="en">`}
<p id="q-hint" class="hint">${TEXTS.searchHint[language]}</p>
</form>`;
}

function header({ language, here }: Frame): Html {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return html`<header class="top">
<div class="brand"><a href="${inLanguage('/', language)}" lang="vi">Căn Cứ</a><span>${TEXTS.tagline[language]}</span></div>
<nav aria-label="${TEXTS.menu[language]}">
<a href="${inLanguage('/', language)}">${TEXTS.home[language]}</a>
<a href="${inLanguage('/kiem-tra', language)}">${TEXTS.check[language]}</a>
<a href="${inLanguage('/graphiql', language)}">${TEXTS.ask[language]}</a>
<a href="${inLanguage(here, other)}" lang="${other}" hreflang="${other}">${TEXTS.otherLanguage[language]}</a>
</nav>
</header>`;
}
