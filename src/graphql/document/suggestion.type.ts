import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { LookUpMatch } from '../../app/find/find-by-number.js';
import { MatchEnum } from './candidate.type.js';
import { DocumentObject } from './document.type.js';

/** A document for a search box. */
@ObjectType('Suggestion', { description: 'A document that the text typed so far may mean (gợi ý).' })
export class SuggestionObject {
  @Field(() => DocumentObject, { description: 'The document.' })
  readonly document!: DocumentObject;

  @Field(() => MatchEnum, {
    nullable: true,
    description: 'How well its number or name agrees; null where it only holds the words typed.',
  })
  readonly match!: LookUpMatch | null;
}
