import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { expandLocalBodies } from '../../domain/vocabulary/local-bodies.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import { VOCABULARY_FILES } from './vocabulary-schema.js';

type FileName = keyof typeof VOCABULARY_FILES;
type Items<N extends FileName> = z.infer<(typeof VOCABULARY_FILES)[N]>['items'];

/**
 * Returns the vocabulary in a folder (`seed/vocabulary`): types, central bodies, places with their organs, and terms.
 * Synchronous, about 1 MB: load it once. Throws an error that names the file, and the path of a wrong field.
 */
export function loadVocabulary(dir: string): Vocabulary {
  const places = readItems(dir, 'places.json').map(withoutProvenance);
  const local = expandLocalBodies(readItems(dir, 'local-organs.json'), places);
  const central = [
    ...readItems(dir, 'bodies-state.json'),
    ...readItems(dir, 'bodies-party.json'),
    ...readItems(dir, 'bodies-front.json'),
  ];
  return {
    types: readItems(dir, 'document-types.json').map(withoutProvenance),
    bodies: [...central.map(withoutProvenance), ...local],
    places,
    units: readItems(dir, 'local-units.json'),
    congressTerms: readItems(dir, 'congress-terms.json').map(withoutProvenance),
    assemblyTerms: readItems(dir, 'assembly-terms.json').map(withoutProvenance),
  };
}

/** The item without `checked` and `note`, which only maintainers of the data need. */
function withoutProvenance<T extends { checked?: boolean | undefined; note?: string | undefined }>(
  item: T,
): Omit<T, 'checked' | 'note'> {
  const { checked: _checked, note: _note, ...facts } = item;
  return facts;
}

function readItems<N extends FileName>(dir: string, name: N): Items<N> {
  const path = join(dir, name);
  const parsed = VOCABULARY_FILES[name].safeParse(readJson(path));
  if (parsed.success) return parsed.data.items as Items<N>;
  const [issue] = parsed.error.issues;
  throw new Error(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not of the expected shape'}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
