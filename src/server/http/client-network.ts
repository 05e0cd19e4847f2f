import { isIP, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Returns what the rate limit counts as one client: the address of a request, or the /64 network of an IPv6 address, which
 * is the least that one customer gets. A proxy that is trusted says the address; if what it says is none, its own counts.
 */
export function clientOf({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  return networkOf(isIP(ip) === 0 ? (socket.remoteAddress ?? '') : ip);
}

/** Returns an IPv4 address as it is, also one mapped to IPv6, and the first 64 bits of an IPv6 address: `2001:db8:0:1`. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [left = '', right = ''] = address.toLowerCase().split('::');
  const groups = left === '' ? [] : left.split(':');
  const known = groups.length + right.split(':').length;
  const zeros = address.includes('::') ? Math.max(0, 8 - known) : 0;
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...right.split(':')];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
