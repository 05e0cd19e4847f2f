import { expect, it } from 'vitest';
import type { EffectClause } from '../../domain/reading/effect.js';
import { RESOLUTION_1, testText } from '../../testing/texts.js';
import { statementsOnProvision } from './statements-on-provision.js';

it('statements on a provision include those on provisions within it and on those that contain it', () => {
  const reference = (...paths: string[]) => ({ start: 0, end: 1, quote: paths.join(), section: null, paths });
  const clause = (provisions: string[], exceptions: string[]): EffectClause => ({
    ...{ kind: 'TAKES_EFFECT', extent: 'PART', countedFrom: null, duration: null, day: null },
    ...{ start: 0, end: 1, quote: '', section: null, provisions, exceptions },
  });
  const references = [reference('dieu-5'), reference('dieu-5/khoan-2/diem-a', 'dieu-9'), reference('dieu-5/khoan-1')];
  const effects = [clause(['dieu-5'], []), clause([], ['dieu-5/khoan-2']), clause([], []), clause(['dieu-50'], [])];
  const reading = { ...testText(RESOLUTION_1).reading, internalReferences: references, effects };
  expect(statementsOnProvision(reading, 'dieu-5/khoan-2')).toEqual({
    internalReferences: references.slice(0, 2),
    effects: effects.slice(0, 2),
  });
});
