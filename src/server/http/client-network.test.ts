import { describe, expect, it } from 'vitest';
import { clientOf, networkOf } from './client-network.js';

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:0002::6', '2001:db8:1:2'],
    ['2001:db8::', '2001:db8:0:0'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::2:3:4:5', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('clientOf', () => {
  const socket = { remoteAddress: '127.0.0.1' } as Parameters<typeof clientOf>[0]['socket'];

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '127.0.0.1'],
    ['unknown', '127.0.0.1'],
  ])('takes %s for %s', (ip, client) => {
    expect(clientOf({ ip, socket })).toBe(client);
  });
});
