import type { Labelled } from '../../app/labels.js';

/** The questions in both languages, by the name of their operation, in the order in which they are offered. */
export const QUESTION_TITLES: Readonly<Record<string, Labelled>> = {};
