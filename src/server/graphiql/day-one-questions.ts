import { readdirSync, readFileSync } from 'node:fs';
import type { Labelled, Language } from '../../app/views/labels.js';
import { packagePath } from '../../store/package-path.js';
import { QUESTION_TITLES } from './question-titles.js';

/** An example query. */
export interface DayOneQuestion {
  /** Name of the operation. */
  readonly name: string;
  readonly title: Labelled;
  /** GraphQL text, as in `schema/operations/`. */
  readonly query: string;
}

/** Returns the operations of `schema/operations/*.graphql`: first those with a title, in the order of the titles. */
export function readDayOneQuestions(folder: string = packagePath('schema/operations')): readonly DayOneQuestion[] {
  const questions = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => parseQuestion(readFileSync(`${folder}/${file}`, 'utf8')))
    .filter((question) => question !== null);
  const order = Object.keys(QUESTION_TITLES);
  const rank = ({ name }: DayOneQuestion) => (order.includes(name) ? order.indexOf(name) : order.length);
  return questions.toSorted((a, b) => rank(a) - rank(b));
}

/** Returns the address that opens the question in GraphiQL. */
export function questionAddress({ name }: DayOneQuestion, language: Language): string {
  return `/graphiql?ask=${name}${language === 'en' ? '&lang=en' : ''}`;
}

function parseQuestion(query: string): DayOneQuestion | null {
  const name = /^\s*query\s+(\w+)/m.exec(query)?.[1];
  if (name === undefined) return null;
  return { name, query: query.trim(), title: QUESTION_TITLES[name] ?? { vi: name, en: name } };
}
