import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkDraft } from '../../app/check/check-draft.js';
import { type Clock, todayInVietnam } from '../../app/clock.js';
import type { Labelled, Language } from '../../app/views/labels.js';
import { nameClient } from '../../concurrency/clients.js';
import { isIsoDate } from '../../domain/values/calendar-date.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { MAX_COST, MAX_EXECUTION_TIME, MAX_EXTRACT_LENGTH } from '../../graphql/limits/limits.js';
import { checkWeight, FORCE_ROW_WEIGHT } from '../../graphql/limits/weights.js';
import type { Extractor } from '../../graphql/request/context.js';
import type { LegalStore } from '../../store/legal-store.js';
import { goneSignal } from '../gone-signal.js';
import { clientOf } from '../http/client-network.js';
import { forbidKeeping } from '../http/entity-tag.js';
import { Refusal } from '../http/refusals.js';
import { checkBodyForm } from '../http/request-body.js';
import { CHECK_ADDRESS, type CheckForm, checkFormMain, checkResultMain } from './check-main.js';
import { CHECK_TEXTS } from './check-texts.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { readLanguage } from './query-text.js';

/** What the page needs. */
export interface CheckPageParts {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  readonly extractor: Extractor;
  readonly clock: Clock;
}

const FORM = 'application/x-www-form-urlencoded';

/**
 * Registers the page that checks drafts: `GET /kiem-tra` is the form, and it is sent by POST, so that a draft stands in no
 * address. Nothing of it is kept: the answer is not to be stored, and logs have the path alone.
 */
export function registerCheckPage(app: FastifyInstance, parts: CheckPageParts): void {
  app.get(CHECK_ADDRESS, (request, reply) => {
    const language = readLanguage(request.query);
    void reply.header('cache-control', 'no-cache');
    return sendPage(reply, checkFormMain({ text: '', on: '' }, null, language), language);
  });
  void app.register(async (scope) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) =>
      done(null, readForm(String(body))),
    );
    scope.post(CHECK_ADDRESS, { onRequest: checkBodyForm }, async (request, reply) => {
      forbidKeeping(reply);
      return sendCheck(request, reply, parts);
    });
  });
}

/** Browsers write line breaks of a form as CR and LF. */
function readForm(body: string): CheckForm {
  const fields = new URLSearchParams(body);
  const text = (fields.get('text') ?? '').replaceAll('\r\n', '\n');
  return { text, on: (fields.get('on') ?? '').trim() };
}

async function sendCheck(request: FastifyRequest, reply: FastifyReply, parts: CheckPageParts): Promise<FastifyReply> {
  const language = readLanguage(request.query);
  const form = request.body as CheckForm;
  const refused = refusalOf(form);
  if (refused !== null) {
    void reply.code(400);
    return sendPage(reply, checkFormMain(form, refused, language), language);
  }
  const { length } = form.text;
  reply.spendOnRequest(checkWeight(length, Math.ceil(length / 100)));
  const time = AbortSignal.timeout(MAX_EXECUTION_TIME);
  try {
    const check = await readCheck(form, request, reply, parts, time);
    const { vocabulary } = parts.vocabulary;
    return sendPage(reply, checkResultMain(check, form, { language, vocabulary }), language);
  } catch (error) {
    if (!time.aborted) throw error;
    void reply.code(504);
    return sendPage(reply, checkFormMain(form, CHECK_TEXTS.tookLong, language), language);
  }
}

function refusalOf({ text, on }: CheckForm): Labelled | null {
  if (text.trim() === '') return CHECK_TEXTS.empty;
  if (text.length > MAX_EXTRACT_LENGTH) return CHECK_TEXTS.tooLong;
  return on === '' || isIsoDate(on) ? null : CHECK_TEXTS.noDay;
}

async function readCheck(
  { text, on }: CheckForm,
  request: FastifyRequest,
  reply: FastifyReply,
  { store, vocabulary, extractor, clock }: CheckPageParts,
  time: AbortSignal,
) {
  const signal = AbortSignal.any([goneSignal(reply), time]);
  nameClient(signal, clientOf(request));
  const reading = await extractor(text, { number: null, type: null, issuer: null, date: null }, signal);
  let cost = 0;
  return checkDraft(
    store.withSignal(signal),
    vocabulary,
    { text, reading, on: on === '' ? todayInVietnam(clock) : on },
    (rows) => {
      cost += rows * FORCE_ROW_WEIGHT;
      if (cost > MAX_COST) throw new Refusal(400, 'TOO_LARGE', 'This draft cites too much at once: check it in parts');
    },
  );
}

const STYLE = html`<link rel="stylesheet" href="/assets/check.css">`;

function sendPage(reply: FastifyReply, main: Html, language: Language): FastifyReply {
  const frame = { language, title: CHECK_TEXTS.title[language], here: CHECK_ADDRESS, head: STYLE };
  return reply.type('text/html; charset=utf-8').send(layout(frame, main));
}
