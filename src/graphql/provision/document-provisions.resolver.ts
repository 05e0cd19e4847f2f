import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readProvisionPath } from '../../app/find/read-provision-path.js';
import type { Section } from '../../domain/reading/reading.js';
import type { Page } from '../../store/legal-store.js';
import type { DocumentRow, ProvisionRow } from '../../store/rows.js';
import { pageRequest } from '../connection/connection.js';
import { listPage } from '../connection/list-page.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { checkedText } from '../limits/arguments.js';
import { Cost } from '../limits/field-cost.js';
import { PROVISION_WEIGHT, TEXT_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { currentText } from '../text/current-text.js';
import { ProvisionConnection, ProvisionObject } from './provision.type.js';
import { findProvision, provisionRows } from './provision-source.js';

/** Resolves the provisions of a document. */
@Resolver(() => DocumentObject)
export class DocumentProvisionsResolver {
  @Cost({ weight: PROVISION_WEIGHT })
  @FieldResolver(() => ProvisionObject, {
    nullable: true,
    description:
      'The provision at this path; null when neither the current text nor any citation names it or a provision within it.',
  })
  provision(
    @Root() { id }: DocumentRow,
    @Arg('path', () => String, {
      description: 'Path, as in `Provision.path` (`dieu-5/khoan-2`), or its words: `khoản 2 Điều 5`. Case is ignored.',
    })
    path: string,
    @Ctx() context: GraphContext,
  ) {
    return findProvision(context, { documentId: id, path: readProvisionPath(checkedText('path', path)) });
  }

  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description:
      'Its provisions, in the order of their numbers: sections of the current text, and provisions known only from citations.',
  })
  async provisions(@Root() { id }: DocumentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    const request = pageRequest(args, 'provisions');
    const page = await context.loaders.provisions(request).load(id);
    return provisionRows(page, request, context, () => context.loaders.count.provisions.load(id));
  }

  @Cost({ weight: TEXT_WEIGHT })
  @FieldResolver(() => ProvisionConnection, {
    nullable: true,
    description:
      'Provisions and numbered sections of the current text, in text order; those within another follow the one that contains them.',
  })
  async sections(@Root() row: DocumentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    const request = pageRequest(args, 'sections');
    const sections = (await currentText(row, context))?.reading.sections ?? [];
    const page = sectionRows(row.id, listPage(sections, request));
    return provisionRows(page, request, context, async () => sections.length);
  }
}

/** Returns a page of sections as the store has them. */
const sectionRows = (documentId: string, { rows, more }: Page<Section>): Page<ProvisionRow> => ({
  rows: rows.map(({ row, keyset }) => ({
    row: { documentId, path: row.path, section: { ...row, documentId } },
    keyset,
  })),
  more,
});
