/** Types of the schema that have a global id. */
export type NodeTypeName = 'Document' | 'Citation' | 'Mention' | 'Body' | 'Campaign' | 'Provision';

const PREFIXES: ReadonlyMap<string, NodeTypeName> = new Map([
  ['doc_', 'Document'],
  ['cit_', 'Citation'],
  ['men_', 'Mention'],
  ['bod_', 'Body'],
  ['cam_', 'Campaign'],
  ['pro_', 'Provision'],
]);

/** Returns the schema type that a global id belongs to, told by its prefix; null when it is no id of ours. */
export const typeOfId = (id: string): NodeTypeName | null => PREFIXES.get(id.slice(0, 4)) ?? null;
