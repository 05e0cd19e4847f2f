import { FieldResolver, Resolver, Root } from 'type-graphql';
import { DocumentConnection } from './document.type.js';

/** Resolves whether the search behind a page of documents was complete. */
@Resolver(() => DocumentConnection)
export class DocumentConnectionResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether all matching documents were examined; false when a search matched too many, so that some may be missing.',
  })
  searchComplete(@Root() { searchComplete = true }: { readonly searchComplete?: boolean }): boolean {
    return searchComplete;
  }
}
