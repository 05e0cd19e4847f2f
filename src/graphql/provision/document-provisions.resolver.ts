import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { normalisePath } from '../../domain/reading/provision-path.js';
import type { DocumentRow } from '../../store/rows.js';
import { pageRequest, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { checkedText } from '../limits/arguments.js';
import type { GraphContext } from '../request/context.js';
import { ProvisionConnection, ProvisionObject } from './provision.type.js';
import { findProvision, provisionSource } from './provision-source.js';

/** Resolves the provisions of a document. */
@Resolver(() => DocumentObject)
export class DocumentProvisionsResolver {
  @FieldResolver(() => ProvisionObject, {
    nullable: true,
    description:
      'The provision at this path; null when neither the current text nor any citation names it or a provision within it.',
  })
  provision(
    @Root() { id }: DocumentRow,
    @Arg('path', () => String, { description: 'Path, as in `Provision.path`: `dieu-5/khoan-2`. Case is ignored.' })
    path: string,
    @Ctx() context: GraphContext,
  ) {
    return findProvision(context, { documentId: id, path: normalisePath(checkedText('path', path)) });
  }

  @FieldResolver(() => ProvisionConnection, {
    description:
      'Its provisions, in the order of their numbers: sections of the current text, and provisions known only from citations.',
  })
  async provisions(
    @Root() { id }: DocumentRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: GraphContext,
  ) {
    const request = pageRequest(args, 'provisions');
    const page = await loaders.provisions(request).load(id);
    return toConnection(page, request, (cursor, row) => ({ cursor, node: provisionSource(row) }));
  }
}
