import type { TextInput } from '../../store/rows.js';

/** A read text as JSON in UTF-8: a thread can hand it on without reading it, and it lies outside the heap of all of them. */
export type PackedInput = Uint8Array;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Returns a read text as it travels between threads. */
export const packInput = (input: TextInput): PackedInput => ENCODER.encode(JSON.stringify(input));

/** Returns the read text that was packed. */
export const unpackInput = (packed: PackedInput): TextInput => JSON.parse(DECODER.decode(packed)) as TextInput;
