/** Names, in a folder or an archive, of the formats that are read, and of .doc and .rtf, which are refused by name. A file that is named itself is read whatever its name. */
const READ_NAMES = /\.(?:txt|md|html?|xhtml|pdf|docx?|rtf|jsonl|ndjson|zip)$/i;

/** Names of pictures that are recognised where that is asked for. */
const PICTURE_NAMES = /\.(?:png|jpe?g|tiff?)$/i;

/** Returns why a name in a folder or an archive is passed over; null where it is not. */
export function passedOver(name: string, pictures: boolean): { readonly code: 'HIDDEN' | 'OTHER_NAME' } | null {
  if (name.startsWith('.')) return { code: 'HIDDEN' };
  const isRead = READ_NAMES.test(name) || (pictures && PICTURE_NAMES.test(name));
  return isRead ? null : { code: 'OTHER_NAME' };
}

/** Returns bytes of a name as text: as UTF-8, or where they are none, with each byte outside ASCII as `\xe9`. */
export function nameOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('');
  }
}
