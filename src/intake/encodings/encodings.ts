import type { LegacyText } from './byte-table.js';
import { decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';
import { decodeVps } from './vps.js';

/** Encodings that are told apart by what they make of a text, and may be named on the command line. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'vps'] as const;
/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

const LEGACY: Readonly<Record<string, (bytes: Uint8Array) => LegacyText>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  vps: decodeVps,
};

/** Names that mail and browsers gave to encodings that the WHATWG Encoding Standard lacks. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  abc: 'tcvn3',
  'x-viet-tcvn': 'tcvn3',
  'x-viet-tcvn5712': 'tcvn3',
  'vni-win': 'vni',
  'x-viet-vni': 'vni',
  'x-viet-vps': 'vps',
};

/** Returns the decoder of an encoding that the WHATWG Encoding Standard lacks, and its name; null for all others. */
export function legacyDecoder(
  label: string,
): { readonly encoding: string; readonly decode: (bytes: Uint8Array) => LegacyText } | null {
  const name = label.toLowerCase();
  const encoding = ALIASES[name] ?? name;
  const decode = Object.hasOwn(LEGACY, encoding) ? LEGACY[encoding] : undefined;
  return decode ? { encoding, decode } : null;
}
