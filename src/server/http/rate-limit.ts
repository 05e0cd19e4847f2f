import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitError, rateLimitError } from '../../graphql/limits/errors.js';
import type { Exceeded } from '../../graphql/limits/limit-names.js';
import { type Budgets, createBudgets, type Spending } from './budgets.js';
import { clientOf } from './client-network.js';
import { Refusal } from './refusals.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request to this route costs, whatever it asks; 1 when absent, 0 for what is never limited. */
    readonly cost?: number;
  }
  interface FastifyReply {
    /** Charges the client a further cost; throws an error for the API's answer when the client may not spend as much. */
    spend: (cost: number) => void;
    /** The same for a request that is no operation: throws the refusal of the request. */
    spendOnRequest: (cost: number) => void;
  }
}

/**
 * Registers the rate limit: each client may spend `perMinute` of cost (0: no limit). Every request costs what its route
 * says, and an operation of the API its own cost besides. Answers say what is left in the fields of the IETF's draft
 * (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * It is our own code: @fastify/rate-limit counts requests, and rate-limiter-flexible keeps a fixed window and a timer for
 * each client, on the wall clock and without a bound on their number.
 */
export function registerRateLimit(app: FastifyInstance, perMinute: number): void {
  app.decorateReply('spend', () => {});
  app.decorateReply('spendOnRequest', () => {});
  if (perMinute === 0) return;
  const budgets = createBudgets(perMinute, () => performance.now());
  app.addHook('onRequest', async (request, reply) => {
    const cost = request.routeOptions.config.cost ?? 1;
    if (cost === 0) return;
    const spending = spend(budgets, perMinute, request, reply, cost);
    const spendOr = (refuse: RefuseSpending) => (more: number) => {
      const { allowed, wait } = spend(budgets, perMinute, request, reply, more);
      if (!allowed) throw refuse(perMinute, more, wait, reply);
    };
    reply.spend = spendOr(operationRefusal);
    reply.spendOnRequest = spendOr(requestRefusal);
    if (!spending.allowed) throw requestRefusal(perMinute, cost, spending.wait, reply);
  });
}

type RefuseSpending = (perMinute: number, cost: number, wait: number | null, reply: FastifyReply) => Error;

function spend(
  budgets: Budgets,
  perMinute: number,
  request: FastifyRequest,
  reply: FastifyReply,
  cost: number,
): Spending {
  const spending = budgets.spend(clientOf(request), cost);
  void reply
    .header('ratelimit-policy', `"cost";q=${perMinute};w=60`)
    .header('ratelimit', `"cost";r=${spending.left};t=${spending.fullIn}`);
  return spending;
}

function operationRefusal(perMinute: number, cost: number, wait: number | null): Error {
  if (wait !== null) return rateLimitError(perMinute, cost, wait);
  return limitError('costPerMinute', perMinute, cost, 'units of cost', 'ask for smaller pages, or for less at once');
}

function requestRefusal(perMinute: number, cost: number, wait: number | null, reply: FastifyReply): Refusal {
  if (wait !== null) void reply.header('retry-after', wait);
  const when = wait === null ? 'which never suffices' : `and less than that is left: try again in ${wait} s`;
  const allowed = perMinute.toLocaleString('en');
  return new Refusal(
    429,
    'RATE_LIMITED',
    `This request costs ${cost}; one address may spend ${allowed} a minute, ${when}`,
    {
      ...({ limit: 'costPerMinute', maximum: perMinute, asked: cost } satisfies Exceeded),
      ...(wait !== null && { retryAfter: wait }),
    },
  );
}
