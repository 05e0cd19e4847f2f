import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DIRECTIVE, serveSeed } from '../serve-seed.js';
import { findPython } from './virtual-environment.js';

const api = serveSeed();
const script = fileURLToPath(new URL('lineage_graph.py', import.meta.url));
const python = findPython();

it.skipIf(python === null)('Python gql reads lists page by page, and a lineage becomes a NetworkX graph', () => {
  const { status, stdout, stderr } = spawnSync(python ?? '', ['-W', 'error', script, api(), DIRECTIVE], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { cited, citations, nodes, edges } = JSON.parse(stdout);
  expect([new Set(cited).size, citations, nodes, edges]).toEqual([7, 7, 8, 7]);
});
