import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { checkBodyId, yearText } from '../../app/find/document-filter.js';
import { findByNumbers, type NumberCandidate } from '../../app/find/find-by-number.js';
import { type DocumentIdentity, documentIdentity, findDocuments, IDENTIFIERS } from '../../app/find/find-document.js';
import { suggest } from '../../app/find/suggest.js';
import { typeOfId } from '../../app/ids.js';
import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { checkedLookUps, checkedText } from '../limits/arguments.js';
import { answerBatch } from '../limits/batch.js';
import { Cost, lengthOf } from '../limits/field-cost.js';
import { MAX_CANDIDATES, MAX_LOOK_UPS } from '../limits/limits.js';
import { KEY_WEIGHT, SEARCH_WEIGHT, SUGGEST_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { CandidateObject } from './candidate.type.js';
import { DocumentObject } from './document.type.js';
import { DocumentBy, NumberLookUp, NumberLookUpResult } from './look-up.type.js';
import { SuggestionObject } from './suggestion.type.js';

/** Looks documents up by what identifies them, one or many at once. */
@Resolver(() => DocumentObject)
export class LookUpResolver {
  @Cost({ weight: SEARCH_WEIGHT, exact: ({ by }) => ({ weight: weightOf([by]) }) })
  @Query(() => DocumentObject, {
    nullable: true,
    description: 'The document with this key, or by another identity; null when there is none.',
  })
  async document(
    @Arg('by', () => DocumentBy, { description: 'What identifies it.' }) by: DocumentBy,
    @Ctx() { store, vocabulary }: GraphContext,
  ) {
    const [row] = await findDocuments(store, vocabulary, [identityOf(by)]);
    return row ?? null;
  }

  @Cost({
    assumedSize: MAX_LOOK_UPS,
    weight: MAX_LOOK_UPS * SEARCH_WEIGHT,
    exact: ({ by }) => ({ size: lengthOf(by), weight: weightOf(by) }),
  })
  @Query(() => [DocumentObject], {
    nullable: 'itemsAndList',
    description: `The document of each identity, in the same order; null where there is none, and with an error at its index where one is refused. At most ${MAX_LOOK_UPS}.`,
  })
  async documentsBy(
    @Arg('by', () => [DocumentBy], { description: 'What identifies each.' }) by: readonly DocumentBy[],
    @Ctx() { store, vocabulary }: GraphContext,
  ) {
    return answerBatch(checkedLookUps('by', by), identityOf, (identities) =>
      findDocuments(store, vocabulary, identities),
    );
  }

  @Cost({ assumedSize: MAX_CANDIDATES, weight: SEARCH_WEIGHT })
  @Query(() => [CandidateObject], {
    nullable: true,
    description: `Documents with this number or name, best match first, at most ${MAX_CANDIDATES}; candidates that conflict with a given criterion come last.`,
  })
  async findByNumber(@Args(() => NumberLookUp) query: NumberLookUp, @Ctx() { store, vocabulary }: GraphContext) {
    const [found = []] = await findByNumbers(store, vocabulary, [checkedLookUp(query, vocabulary)]);
    return ranked(found);
  }

  @Cost({
    assumedSize: MAX_LOOK_UPS,
    weight: MAX_LOOK_UPS * SEARCH_WEIGHT,
    exact: ({ queries }) => ({ size: lengthOf(queries), weight: lengthOf(queries) * SEARCH_WEIGHT }),
  })
  @Query(() => [NumberLookUpResult], {
    nullable: 'itemsAndList',
    description: `What \`findByNumber\` finds for each look-up, in the same order; null only with an error at its index, where one is refused. At most ${MAX_LOOK_UPS}.`,
  })
  async findByNumbers(
    @Arg('queries', () => [NumberLookUp], { description: 'The look-ups.' }) queries: readonly NumberLookUp[],
    @Ctx() { store, vocabulary }: GraphContext,
  ) {
    const check = (query: NumberLookUp) => checkedLookUp(query, vocabulary);
    return answerBatch(checkedLookUps('queries', queries), check, async (checked) => {
      const found = await findByNumbers(store, vocabulary, checked);
      return found.map((candidates, at) => ({ number: checked[at]?.number, candidates: ranked(candidates) }));
    });
  }

  @Cost({ assumedSize: MAX_CANDIDATES, weight: SUGGEST_WEIGHT })
  @Query(() => [SuggestionObject], {
    nullable: true,
    description: `Documents that the text typed so far may mean, for a search box; at most ${MAX_CANDIDATES}: those of the number or name, then those that hold the words, then those whose number or name differs by a slip.`,
  })
  suggest(
    @Arg('text', () => String, { description: 'What has been typed.' }) text: string,
    @Ctx() { store, vocabulary }: GraphContext,
  ) {
    return suggest(store, vocabulary, checkedText('text', text), MAX_CANDIDATES);
  }
}

/** A look-up by number costs a search, one by any other property little. */
function weightOf(identities: unknown): number {
  const all = Array.isArray(identities) ? (identities as readonly DocumentBy[]) : [];
  return all.reduce((sum, { number }) => sum + (typeof number === 'string' ? SEARCH_WEIGHT : KEY_WEIGHT), 0);
}

const ranked = (found: readonly NumberCandidate[]) =>
  found.slice(0, MAX_CANDIDATES).map((candidate, at) => ({ ...candidate, rank: at + 1 }));

/** Throws INVALID for a year or an id of a body that cannot be meant; words that name no body just agree with no document. */
function checkedLookUp(query: NumberLookUp, vocabulary: VocabularyIndex): NumberLookUp {
  checkedText('number', query.number);
  const authority = checkedText('authority', query.authority ?? '');
  if (typeOfId(authority) === 'Body') checkBodyId('authority', authority, vocabulary);
  yearText(query.year ?? null);
  return query;
}

/** The one property that is given; graphql refuses none and several, since the input is `@oneOf`. */
function identityOf(by: DocumentBy): DocumentIdentity {
  const [given] = IDENTIFIERS.flatMap((one): DocumentIdentity[] => {
    const value = by[one];
    return typeof value === 'string' ? [documentIdentity(one, checkedText(one, value))] : [];
  });
  if (given === undefined) throw new CanCuError('INVALID', `by needs one of ${IDENTIFIERS.join(', ')}`, by);
  return given;
}
