import type { FastifyInstance } from 'fastify';
import { readLanguage, readQueryText } from '../page/query-text.js';
import type { DayOneQuestion } from './day-one-questions.js';
import { graphiqlPage } from './graphiql-page.js';

/** Registers `GET /graphiql`, with the name of a question to start with in `?ask=`, and `?lang=en`. */
export function registerGraphiql(app: FastifyInstance, questions: readonly DayOneQuestion[]): void {
  app.get('/graphiql', (request, reply) => {
    const asked = readQueryText(request.query, 'ask');
    const known = questions.some(({ name }) => name === asked) ? asked : null;
    const language = readLanguage(request.query);
    return reply.type('text/html; charset=utf-8').send(graphiqlPage(questions, known, language));
  });
}
