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

/** The provisions of a document. */
@Resolver(() => DocumentObject)
export class DocumentProvisionsResolver {
  @FieldResolver(() => ProvisionObject, {
    nullable: true,
    description:
      'Its provision of a path, null where neither its text nor any citation of it or of one within it knows it.',
  })
  provision(
    @Root() { id }: DocumentRow,
    @Arg('path', () => String, { description: 'Path, as in `Provision.path`: `dieu-5/khoan-2`; case is ignored.' })
    path: string,
    @Ctx() context: GraphContext,
  ) {
    return findProvision(context, { documentId: id, path: normalisePath(checkedText('path', path)) });
  }

  @FieldResolver(() => ProvisionConnection, {
    description:
      'Its provisions: the sections of its current text and those that only citations know, by their numbers.',
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
