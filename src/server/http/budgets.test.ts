import { describe, expect, it } from 'vitest';
import { createBudgets } from './budgets.js';

/** Budgets of 60 units a minute, one a second, and a clock to set, in milliseconds. */
function budgetsAt(maxClients?: number) {
  const clock = { now: 0 };
  return { clock, ...createBudgets(60, () => clock.now, maxClients) };
}

describe('a budget', () => {
  it('may be spent at once, and comes back evenly', () => {
    const { clock, spend } = budgetsAt();
    expect(spend('a', 50)).toEqual({ allowed: true, left: 10, fullIn: 50, wait: 0 });
    expect(spend('a', 20)).toEqual({ allowed: false, left: 10, fullIn: 50, wait: 10 });
    clock.now = 10_000;
    expect(spend('a', 20)).toEqual({ allowed: true, left: 0, fullIn: 60, wait: 0 });
    clock.now = 70_000;
    expect(spend('a', 1)).toEqual({ allowed: true, left: 59, fullIn: 1, wait: 0 });
  });

  it('is left as it is by what is refused', () => {
    const { spend } = budgetsAt();
    spend('a', 60);
    expect([spend('a', 1).allowed, spend('a', 30).wait, spend('a', 1).wait]).toEqual([false, 30, 1]);
  });

  it('never allows what is more than all of it', () => {
    expect(budgetsAt().spend('a', 61)).toEqual({ allowed: false, left: 60, fullIn: 0, wait: null });
  });

  it('is the own one of each client', () => {
    const { spend } = budgetsAt();
    spend('a', 60);
    expect(spend('b', 60).allowed).toBe(true);
    expect(spend('a', 1).allowed).toBe(false);
  });

  it('is forgotten first for the client that asked longest ago', () => {
    const { spend } = budgetsAt(2);
    for (const client of ['a', 'b', 'a', 'c']) spend(client, 30);
    expect(['a', 'c', 'b'].map((client) => spend(client, 0).left)).toEqual([0, 30, 60]);
  });
});
