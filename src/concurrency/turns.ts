import { CanCuError } from '../domain/errors.js';
import { clientOfSignal } from './clients.js';

/** How much may run and wait. */
export interface TurnLimits {
  /** Calls that run at once. */
  readonly atOnce: number;
  /** Long calls that run at once; fewer than `atOnce`, so that short calls always have a place. */
  readonly longAtOnce: number;
  /** Calls of one request that run at once. */
  readonly ofOneRequest: number;
  /** Long calls of one request that run at once. */
  readonly longOfOneRequest: number;
  /** Requests that have calls here; a call of one more request is refused. */
  readonly requests: number;
}

/** A call that runs. */
export interface Running<T> {
  /** Settles when the call has ended, also after `stop`; only then is its place free. */
  readonly done: Promise<T>;
  /** Makes the call end early. */
  readonly stop: () => void;
}

/** A call that takes its turn. A long one may take seconds. */
export interface Call<T> {
  readonly long: boolean;
  readonly start: () => Running<T>;
}

/** Lets calls run in turns: each client has one, whatever the number of its requests, and each of its requests. */
export interface Turns {
  /**
   * Runs a call as soon as it is its turn. Calls with one signal are one request; `clients` tells whose. When the signal is aborted, the promise
   * rejects with its reason at once; a call that waits never starts, and one that runs is stopped. Throws UNAVAILABLE
   * when too many requests have calls here.
   */
  run<T>(signal: AbortSignal, call: Call<T>): Promise<T>;
}

interface Waiting {
  readonly long: boolean;
  /** Starts the call; the promise settles when its place is free. */
  readonly start: () => Promise<void>;
  readonly reject: (reason: unknown) => void;
}

/** The calls of one request. */
interface Request {
  readonly signal: AbortSignal;
  readonly client: unknown;
  /** In the order of their arrival. */
  readonly waiting: Waiting[];
  readonly stops: Set<() => void>;
  running: number;
  longRunning: number;
  readonly onAbort: () => void;
}

/**
 * Returns turns within limits. Whose turn was longest ago goes first. When no long call is running, a long one goes
 * before short ones; otherwise short ones go first.
 */
export function createTurns(limits: TurnLimits): Turns {
  const requests = new Map<AbortSignal, Request>();
  /** The client whose turn was longest ago stands first, and so does the request among those of a client. */
  const clients = new Map<unknown, Set<Request>>();
  const running = { all: 0, long: 0 };

  const mayStart = (request: Request, { long }: Waiting): boolean =>
    request.running < limits.ofOneRequest &&
    (!long || (running.long < limits.longAtOnce && request.longRunning < limits.longOfOneRequest));
  const first = (long: boolean): readonly [Request, number] | null => {
    for (const own of clients.values()) {
      for (const request of own) {
        const at = request.waiting.findIndex((call) => call.long === long && mayStart(request, call));
        if (at >= 0) return [request, at];
      }
    }
    return null;
  };
  const next = () => (running.long === 0 ? (first(true) ?? first(false)) : (first(false) ?? first(true)));
  const startNext = (): void => {
    while (running.all < limits.atOnce) {
      const found = next();
      if (found === null) return;
      const [request, at] = found;
      for (const call of request.waiting.splice(at, 1)) start(request, call);
    }
  };
  const start = (request: Request, call: Waiting): void => {
    count(request, call, 1);
    moveToEnd(request);
    void call.start().then(() => {
      count(request, call, -1);
      moveToEnd(request);
      leaveWhenIdle(request);
      startNext();
    });
  };
  const moveToEnd = (request: Request): void => {
    const own = clients.get(request.client) ?? new Set();
    own.delete(request);
    clients.delete(request.client);
    clients.set(request.client, own.add(request));
  };
  const count = (request: Request, { long }: Waiting, change: 1 | -1): void => {
    running.all += change;
    request.running += change;
    if (!long) return;
    running.long += change;
    request.longRunning += change;
  };
  const enter = (signal: AbortSignal): Request => {
    const known = requests.get(signal);
    if (known !== undefined) return known;
    if (requests.size >= limits.requests) throw tooMany(limits.requests);
    const request: Request = {
      ...{ signal, client: clientOfSignal(signal), waiting: [], stops: new Set(), running: 0, longRunning: 0 },
      onAbort: () => abort(request),
    };
    signal.addEventListener('abort', request.onAbort);
    requests.set(signal, request);
    moveToEnd(request);
    return request;
  };
  const leaveWhenIdle = (request: Request): void => {
    if (request.waiting.length > 0 || request.stops.size > 0) return;
    request.signal.removeEventListener('abort', request.onAbort);
    requests.delete(request.signal);
    const own = clients.get(request.client);
    own?.delete(request);
    if (own?.size === 0) clients.delete(request.client);
  };
  const abort = (request: Request): void => {
    for (const { reject } of request.waiting.splice(0)) reject(request.signal.reason);
    for (const stop of request.stops) stop();
    leaveWhenIdle(request);
  };
  return {
    run: <T>(signal: AbortSignal, call: Call<T>) =>
      new Promise<T>((resolve, reject) => {
        signal.throwIfAborted();
        const request = enter(signal);
        const startCall = async (): Promise<void> => {
          const { done, stop } = startOrFail(call);
          const stopNow = (): void => {
            reject(signal.reason);
            stop();
          };
          request.stops.add(stopNow);
          await done.then(resolve, reject);
          request.stops.delete(stopNow);
        };
        request.waiting.push({ long: call.long, start: startCall, reject });
        startNext();
      }),
  };
}

function startOrFail<T>(call: Call<T>): Running<T> {
  try {
    return call.start();
  } catch (error) {
    return { done: Promise.reject(error), stop: () => undefined };
  }
}

function tooMany(requests: number): CanCuError {
  return new CanCuError('UNAVAILABLE', `more than ${requests} requests read at once; ask again later`, requests);
}
