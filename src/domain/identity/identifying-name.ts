import type { Claims } from '../reading/mention.js';
import { slug } from '../values/fold.js';

/**
 * Returns the name by which a document is known, with hyphens: `luat-dat-dai`; null without one. A constitution of Việt Nam
 * is known by its year, whatever the State was called: "Hiến pháp nước Việt Nam Dân chủ Cộng hòa" gives `hien-phap`.
 */
export function identifyingName({ type, typeName, name, authority }: Claims): string | null {
  if (name === null) return null;
  // Those of other States have no authority that the vocabulary knows.
  const isOwn = type === 'CONSTITUTION' && authority !== null;
  return slug(isOwn ? (typeName ?? name) : name);
}
