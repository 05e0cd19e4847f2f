import { describe, expect, it } from 'vitest';
import { RELATION_RULE_IDS } from '../../domain/reading/relation-rule.js';
import { explainIn, recogniseIn } from '../../testing/recognition.js';
import { RELATION_RULES, reasonOf } from './relation-rules.js';

describe('the list of rules', () => {
  it('has each rule once, in the order of the ids', () => {
    const ids = RELATION_RULES.map(({ id }) => id);
    expect(ids).toEqual(Object.keys(RELATION_RULE_IDS).filter((id) => ids.some((one) => one === id)));
  });

  it('gives a reason and an example for each', () => {
    expect(RELATION_RULES.filter(({ examples, reason }) => examples.length === 0 || reason === '')).toEqual([]);
  });

  it.each(Object.keys(RELATION_RULE_IDS) as (keyof typeof RELATION_RULE_IDS)[])('knows why %s holds', (id) => {
    expect(reasonOf(id)).toMatch(/\.$/);
  });
});

describe('each rule decides in its examples', () => {
  it.each(
    RELATION_RULES.flatMap(({ id, examples }) => examples.map((example) => [id, example.text, example] as const)),
  )('%s: %s', (id, text, { mention, gives, type }) => {
    const context = { type: type ?? null };
    const found = recogniseIn(text, context)
      .filter(({ quote }) => quote === mention)
      .at(-1);
    const given = found && { rule: found.rule, gives: found.role === 'CITING' ? found.kind : found.role };
    expect(given, explainIn(text, context)).toEqual({ rule: id, gives });
  });
});
