import { readPinpoints } from '../../citations/provisions/pinpoints.js';
import { tokenise } from '../../citations/text/tokenise.js';
import { normalisePath, pinpointPaths } from '../../domain/reading/provision-path.js';

/** Words of provisions typed without their marks. */
const MARKED: Readonly<Record<string, string>> = {
  phan: 'phần',
  chuong: 'chương',
  muc: 'mục',
  dieu: 'điều',
  khoan: 'khoản',
  diem: 'điểm',
  doan: 'đoạn',
  'phu luc': 'phụ lục',
};
const UNMARKED = new RegExp(`(?<!\\p{L})(?:${Object.keys(MARKED).join('|')})(?=\\s)`, 'giu');

/**
 * Returns the path of the provision that people name: a path (`dieu-5/khoan-2`, in any case), or its words, with or
 * without marks (`khoản 2 Điều 5`, `dieu 112`). Words that name several provisions, or none, are returned like a path,
 * which no provision has.
 */
export function readProvisionPath(asked: string): string {
  const words = asked.normalize('NFC').trim();
  if (!/\s/u.test(words)) return normalisePath(words);
  const tokens = tokenise(words.replace(UNMARKED, (word) => MARKED[word.toLowerCase()] ?? word));
  const run = readPinpoints(tokens, 0);
  const paths = run?.to === tokens.count ? run.pinpoints.flatMap(({ parts }) => pinpointPaths(parts)) : [];
  const [path] = paths;
  return path !== undefined && paths.length === 1 ? path : normalisePath(words);
}
