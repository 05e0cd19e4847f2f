import type { FastifyInstance, FastifyReply } from 'fastify';
import { readProvisionPath } from '../../app/find/read-provision-path.js';
import type { LineageRequest } from '../../app/lineage/lineage.js';
import { displayName } from '../../app/views/display-name.js';
import { readDocumentView } from '../../app/views/document-view.js';
import { documentName, type Language } from '../../app/views/labels.js';
import { readLineageView } from '../../app/views/lineage-view.js';
import { documentAddress, provisionAddress } from '../../app/views/permalinks.js';
import { readProvisionView } from '../../app/views/provision-view.js';
import { nameClient } from '../../concurrency/clients.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { goneSignal } from '../gone-signal.js';
import type { DayOneQuestion } from '../graphiql/day-one-questions.js';
import { clientOf } from '../http/client-network.js';
import { forbidKeeping } from '../http/entity-tag.js';
import { documentMain } from './document-page.js';
import { type Home, homeMain } from './home-main.js';
import { html } from './html.js';
import { layout, searchForm } from './layout.js';
import { provisionMain, provisionTitle } from './provision-page.js';
import { isGiven, readLanguage, readQueryText } from './query-text.js';
import { searchMain } from './search-main.js';
import { nothingFound, searchAll } from './search-page.js';
import { TEXTS } from './texts.js';

/** What the pages need. */
export interface PageParts {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  /** Key of the document on the front page, null if the seed has none. */
  readonly firstKey: string | null;
  readonly questions: readonly DayOneQuestion[];
}

const LONGEST_QUERY = 200;
/** What a page costs of a client's budget: about what its reads would cost as a query. */
const PAGE_COST = 500;
const LINEAGE: LineageRequest = {
  direction: 'BASES',
  depth: 3,
  maxDocuments: 200,
  maxCitations: 1000,
  timeout: 2000,
};

/** Registers `GET /`: the front page, the results for `?q=`, the page of `?document=`, or with `&provision=` that of a provision. `?lang=en` selects English. */
export function registerPage(app: FastifyInstance, shared: PageParts): void {
  app.get('/', { config: { cost: PAGE_COST } }, async (request, reply) => {
    const gone = goneSignal(reply);
    nameClient(gone, clientOf(request));
    const parts = { ...shared, store: shared.store.withSignal(gone) };
    const language = readLanguage(request.query);
    const key = readQueryText(request.query, 'document');
    const provision = readQueryText(request.query, 'provision');
    if (key !== null) return sendDocument(reply, parts, key, provision, language);
    const query = readQueryText(request.query, 'q') ?? (isGiven(request.query, 'q') ? '' : null);
    if (query !== null) return sendSearch(reply, parts, query, language);
    const main = homeMain(await readHome(parts), language);
    return sendPage(reply, layout({ language, title: '', here: '/' }, main));
  });
}

async function readHome({ store, firstKey, questions }: PageParts): Promise<Home> {
  const [document = null] = await store.findDocumentsByKey(firstKey === null ? [] : [firstKey]);
  if (document === null) return { first: null, questions };
  const [view, lineage] = await Promise.all([
    readDocumentView(store, document),
    readLineageView(store, document.id, LINEAGE),
  ]);
  return { first: { view, lineage }, questions };
}

async function sendDocument(
  reply: FastifyReply,
  parts: PageParts,
  key: string,
  provision: string | null,
  language: Language,
): Promise<FastifyReply> {
  const [document = null] = await parts.store.findDocumentsByKey([key]);
  const here = `/?document=${encodeURIComponent(key)}`;
  if (document === null) {
    const title = TEXTS.notFound[language];
    void reply.code(404);
    return sendPage(
      reply,
      layout({ language, title, here }, html`<h1>${title}: ${key}</h1>${searchForm(language, '')}`),
    );
  }
  if (provision !== null) return sendProvision(reply, parts, document, provision, language);
  const { vocabulary } = parts.vocabulary;
  const main = documentMain(await readDocumentView(parts.store, document), language, vocabulary);
  return sendPage(
    reply,
    layout(
      { language, title: displayName(document, 'vi', vocabulary), here },
      html`${searchForm(language, '')}${main}`,
    ),
  );
}

async function sendProvision(
  reply: FastifyReply,
  { store }: PageParts,
  document: DocumentRow,
  asked: string,
  language: Language,
): Promise<FastifyReply> {
  const path = readProvisionPath(asked);
  const here = provisionAddress(document, path, 'vi');
  const view = await readProvisionView(store, document, path);
  if (view === null) {
    const title = TEXTS.provisionNotFound[language];
    void reply.code(404);
    const back = html`<p><a lang="vi" href="${documentAddress(document, language)}">${documentName(document)}</a></p>`;
    return sendPage(reply, layout({ language, title, here }, html`<h1>${title}: ${path}</h1>${back}`));
  }
  return sendPage(
    reply,
    layout({ language, title: provisionTitle(view, language), here }, provisionMain(view, language)),
  );
}

async function sendSearch(
  reply: FastifyReply,
  parts: PageParts,
  asked: string,
  language: Language,
): Promise<FastifyReply> {
  const query = asked.slice(0, LONGEST_QUERY);
  if (asked.length > LONGEST_QUERY) void reply.code(400);
  const result =
    asked === query
      ? await searchAll({ ...parts, spend: reply.spendOnRequest }, query)
      : nothingFound(query, TEXTS.tooLong);
  const title = `${TEXTS.resultsFor[language]} “${query}”`;
  return sendPage(
    reply,
    layout({ language, title, here: `/?q=${encodeURIComponent(query)}` }, searchMain(result, language)),
  );
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  if (reply.statusCode >= 400) forbidKeeping(reply);
  else void reply.header('cache-control', 'no-cache');
  return reply.type('text/html; charset=utf-8').send(page);
}
