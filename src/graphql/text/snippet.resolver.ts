import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findSnippets, type Snippet, sectionOfSnippet } from '../../app/find/snippets.js';
import { indexCodePoints } from '../../domain/values/code-points.js';
import type { TextInput } from '../../store/rows.js';
import type { SearchedEdge } from '../document/document.resolver.js';
import { DocumentEdge } from '../document/document.type.js';
import { Cost } from '../limits/field-cost.js';
import { SNIPPETS_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { VALUES_IN_A_TURN } from '../request/loop-turn.js';
import { currentText } from './current-text.js';
import { spanIn } from './read-item.js';
import { SnippetObject } from './snippet.type.js';

/** Snippets of one document. */
const MOST_SNIPPETS = 3;

/** Resolves where the words of a search stand in the texts found. */
@Resolver(() => DocumentEdge)
export class SnippetResolver {
  @Cost({ assumedSize: MOST_SNIPPETS, weight: SNIPPETS_WEIGHT })
  @FieldResolver(() => [SnippetObject], {
    nullable: true,
    description:
      'Passages of the current text in which the words searched for stand, at most 3: those with the most of the words first, of these the first in the text. ' +
      'Empty where the words stand elsewhere, as in the title of a document without a text, or after the first 100,000 UTF-16 code units; null where nothing was searched for in texts: without `search`, without `inText`, and in other lists.',
  })
  async snippets(@Root() { node, searched }: Partial<SearchedEdge>, @Ctx() context: GraphContext) {
    if (!node || !searched) return null;
    const text = await currentText(node, context);
    // A text takes milliseconds, so that each has a turn of its own.
    await context.takeLoopTurn(VALUES_IN_A_TURN)?.then(context.deadline.proceed);
    if (text === null) return [];
    return findSnippets(text.content, searched, MOST_SNIPPETS).map((one) => snippetIn(node.id, text, one));
  }
}

function snippetIn(documentId: string, { id, reading }: TextInput, snippet: Snippet): SnippetObject {
  const { text, marks, moreBefore, moreAfter } = snippet;
  const index = () => indexCodePoints(text);
  return {
    text,
    marks: marks.map((mark) => ({ ...mark, text: index })),
    span: spanIn(id, snippet),
    moreBefore,
    moreAfter,
    documentId,
    section: sectionOfSnippet(reading.sections, snippet),
  };
}
