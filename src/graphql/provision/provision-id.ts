import type { ProvisionRef } from '../../store/rows.js';

const PREFIX = 'pro_';

/** Returns the global id of a provision, made of its document's and its path. */
export const provisionId = ({ documentId, path }: ProvisionRef): string =>
  `${PREFIX}${Buffer.from(`${documentId} ${path}`).toString('base64url')}`;

/** Returns the provision that a global id was made of, whether there is one or not; null for what is no such id. */
export function provisionOfId(id: string): ProvisionRef | null {
  const [documentId = '', path = '', ...more] = Buffer.from(id.slice(PREFIX.length), 'base64url').toString().split(' ');
  const ref = { documentId, path };
  return more.length === 0 && path !== '' && provisionId(ref) === id ? ref : null;
}
