import type { FastifyRequest } from 'fastify';
import { inLanguage } from '../../app/views/permalinks.js';
import type { Refusal } from '../http/refusals.js';
import { html } from './html.js';
import { layout, searchForm } from './layout.js';
import { readLanguage } from './query-text.js';
import { TEXTS } from './texts.js';

/** Returns the page that tells a browser why its request is refused, with a way on. */
export function refusalPage(request: FastifyRequest, { status, message }: Refusal): string {
  const language = readLanguage(request.query);
  const title = (status === 404 ? TEXTS.noPage : TEXTS.noAnswer)[language];
  const main = html`<h1>${title}</h1>
${status !== 404 && html`<p lang="en">${message}</p>`}
${searchForm(language, '')}
<p><a href="${inLanguage('/', language)}">${TEXTS.home[language]}</a></p>`;
  return layout({ language, title, here: '/' }, main);
}
