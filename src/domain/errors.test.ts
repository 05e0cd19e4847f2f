import { describe, expect, it } from 'vitest';
import { CanCuError, publicMessage } from './errors.js';

describe('publicMessage', () => {
  it.each(['UNAVAILABLE', 'TIMEOUT', 'CORRUPT', 'CONFLICT', 'FORBIDDEN', 'NEWER_SCHEMA'] as const)(
    'tells nothing of where the store is when it fails with %s',
    (code) => {
      const error = new CanCuError(code, 'Neo4j at bolt://10.0.0.7:7687 /srv/can-cu.db', '/srv/can-cu.db');
      expect(publicMessage(error)).toMatch(/^the store /);
      expect(publicMessage(error)).not.toMatch(/bolt|10\.0|srv/);
    },
  );

  it('keeps the message of what the request itself caused', () => {
    expect(publicMessage(new CanCuError('INVALID', 'depth must be from 0 to 20', 'x'))).toBe(
      'depth must be from 0 to 20',
    );
    expect(publicMessage(new CanCuError('TIMEOUT', 'the limit is 10000 ms', 10_000))).toBe('the limit is 10000 ms');
    expect(publicMessage(new CanCuError('UNAVAILABLE', 'too many walks at once'))).toBe('too many walks at once');
  });
});
