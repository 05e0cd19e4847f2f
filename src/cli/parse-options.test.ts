import { describe, expect, it } from 'vitest';
import { parseMoment, parseWebAddress } from './parse-options.js';

describe('parseWebAddress', () => {
  it.each(['https://example.org/a?b=1#c', 'http://example.org:8080/văn-bản', 'HTTPS://EXAMPLE.ORG', undefined])(
    'takes %s',
    (address) => {
      expect(parseWebAddress('--source-url', address)).toBe(address ?? null);
    },
  );

  it.each([
    'example.org',
    'ftp://example.org/a',
    'javascript:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'https://',
    'https://hush@example.org/',
    'https://a:hush@example.org/',
    'https://example.org/a b',
    ' https://example.org/',
    'https://example.org/\u202egro.live',
    'https://example.org/\nhush',
  ])('refuses %j, without repeating it', (address) => {
    const parse = () => parseWebAddress('--source-url', address);
    expect(parse).toThrow('--source-url: expected an address that begins with https:// or http://, without a user');
    expect(parse).toThrow(/^(?!.*hush)/);
  });
});

describe('parseMoment', () => {
  it.each([
    [undefined, null],
    ['2026-11-30', '2026-11-30T00:00:00.000Z'],
    ['2026-11-30T09:00+07:00', '2026-11-30T02:00:00.000Z'],
    ['2026-11-30T02:00:00.5Z', '2026-11-30T02:00:00.500Z'],
  ])('reads %s', (value, moment) => {
    expect(parseMoment('--retrieved-at', value)).toBe(moment);
  });

  it.each(['2026-02-30', '2026-11-30T09:00', '2026-11-30 09:00Z', '30/11/2026', '2026-11-30T25:00Z', 'now', ''])(
    'refuses %j',
    (value) => {
      expect(() => parseMoment('--retrieved-at', value)).toThrow('expected a moment such as');
    },
  );
});
