/** What came of asking to spend: whether it was allowed, and how the budget stands. */
export interface Spending {
  readonly allowed: boolean;
  /** Whole units of cost that are left. */
  readonly left: number;
  /** Seconds until the whole budget is there again, rounded up. */
  readonly fullIn: number;
  /** Seconds until the cost asked for would be allowed, rounded up; 0 when it was, null when it is more than a whole budget. */
  readonly wait: number | null;
}

/** Budgets of cost, one for each client. */
export interface Budgets {
  /** Takes the cost off the client's budget; leaves the budget as it is where there is too little. */
  readonly spend: (client: string, cost: number) => Spending;
}

/** Most clients that are kept in mind. */
const MAX_CLIENTS = 50_000;
const MINUTE = 60_000;

/**
 * Returns budgets as token buckets: each client may spend `perMinute` at once, and it comes back evenly over a minute. `now`
 * is a monotonic clock in milliseconds. Of more than `maxClients` the one that asked longest ago is forgotten, and so has
 * a whole budget again: memory stays bounded, whoever asks.
 */
export function createBudgets(perMinute: number, now: () => number, maxClients: number = MAX_CLIENTS): Budgets {
  const spent = new Map<string, { readonly units: number; readonly at: number }>();
  const perMillisecond = perMinute / MINUTE;
  const spentBy = (client: string, time: number): number => {
    const last = spent.get(client);
    return last === undefined ? 0 : Math.max(0, last.units - (time - last.at) * perMillisecond);
  };
  const seconds = (units: number): number => Math.ceil(units / perMillisecond / 1_000);
  return {
    spend: (client, cost) => {
      const time = now();
      const before = spentBy(client, time);
      const allowed = before + cost <= perMinute;
      const units = allowed ? before + cost : before;
      // A Map keeps the order in which keys were set: the first is the one that asked longest ago.
      spent.delete(client);
      spent.set(client, { units, at: time });
      if (spent.size > maxClients) spent.delete(spent.keys().next().value ?? '');
      const wait = allowed ? 0 : cost > perMinute ? null : Math.max(1, seconds(before + cost - perMinute));
      return { allowed, left: Math.floor(perMinute - units), fullIn: seconds(units), wait };
    },
  };
}
