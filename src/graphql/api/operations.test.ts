import { readdirSync, readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from '../../domain/identity/document-keys.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { claims } from '../../testing/story.js';
import { vocabulary } from '../../testing/vocabulary.js';

const files = readdirSync('schema/operations').filter((file) => file.endsWith('.graphql'));
const textOf = (file: string): string => readFileSync(`schema/operations/${file}`, 'utf8');

function defaultOf(file: string, variable: string): unknown {
  const operation = parse(textOf(file)).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  const found = operation?.variableDefinitions?.find((one) => one.variable.name.value === variable);
  return found?.defaultValue && valueFromASTUntyped(found.defaultValue);
}

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

describe('the operations', () => {
  it.each(files)('%s runs as it is, within the limits', async (file) => {
    expect((await api.send(textOf(file))).errors).toEqual([]);
  });

  it('use the right default keys for the first document and what it cites', () => {
    const directive = claims({ symbol: '01/CT-UBND', authority: 'ubnd-tinh-binh-duong', date: '2021-01-21' });
    const cited = claims({ symbol: '45-CT/TW', authority: 'ban-chap-hanh-trung-uong', date: '2020-06-20' });
    expect(keysOf(directive, vocabulary)).toEqual([defaultOf('lineage.graphql', 'key')]);
    expect(keysOf(cited, vocabulary)).toEqual([defaultOf('who-cites.graphql', 'key')]);
    const body = String(defaultOf('documents-of-body.graphql', 'bodyId'));
    expect(vocabulary.bodyById.get(body.slice('bod_'.length))?.name).toBe('Ủy ban nhân dân Thành phố Hồ Chí Minh');
  });
});
