import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { MentionObject } from '../citation/mention.type.js';
import type { OriginSource } from '../schema/attested-in.js';
import { OriginObject } from '../schema/origin.type.js';
import { AssignmentObject, IndicatorObject } from '../text/reading.type.js';
import { SnippetObject } from '../text/snippet.type.js';
import { InternalReferenceObject, ProvisionObject } from './provision.type.js';
import { provisionAt } from './provision-source.js';

/** Something that stands in a section of a text of a document. */
export interface InSection {
  readonly documentId: string;
  readonly section: string | null;
}

/** Returns the resolver of the section that contains an object, for types whose source objects name document and path. */
export function sectionResolverOf(type: () => ClassType) {
  @Resolver(type)
  class SectionResolver {
    @FieldResolver(() => ProvisionObject, {
      nullable: true,
      description: 'The section that contains it; null in a text without sections.',
    })
    section(@Root() { documentId, section }: InSection) {
      return provisionAt(documentId, section);
    }
  }
  return SectionResolver;
}

/** Resolve the sections of what stands in a text. */
export const SECTION_RESOLVERS = [
  sectionResolverOf(() => MentionObject),
  sectionResolverOf(() => SnippetObject),
  sectionResolverOf(() => AssignmentObject),
  sectionResolverOf(() => IndicatorObject),
  sectionResolverOf(() => InternalReferenceObject),
] as const;

/** Resolves the section in which the value of a document was found. */
@Resolver(() => OriginObject)
export class OriginSectionResolver {
  @FieldResolver(() => ProvisionObject, {
    nullable: true,
    description: 'The section that contains the clause on effect; null for other places.',
  })
  section(@Root() origin: OriginSource) {
    return origin.place === 'EFFECT_CLAUSE' && origin.documentId !== undefined
      ? provisionAt(origin.documentId, origin.section)
      : null;
  }
}
