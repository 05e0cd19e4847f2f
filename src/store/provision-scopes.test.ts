import { describe, expect, it } from 'vitest';
import { enteredScopes, provisionRefOf, searchedScopes } from './provision-scopes.js';

describe('enteredScopes', () => {
  it.each([
    [[], []],
    [['dieu-5'], ['= dieu-5']],
    [['dieu-5/khoan-2/diem-a'], ['= dieu-5/khoan-2/diem-a', '> dieu-5', '> dieu-5/khoan-2']],
    // Two points of one clause, and the article of both: each path once.
    [
      ['dieu-5', 'dieu-5/khoan-2/diem-a', 'dieu-5/khoan-2/diem-b'],
      ['= dieu-5', '= dieu-5/khoan-2/diem-a', '= dieu-5/khoan-2/diem-b', '> dieu-5/khoan-2'],
    ],
  ] as const)('enters evidence of %j under each of them and each that holds one', (paths, expected) => {
    expect(enteredScopes(paths).map(({ path, exact }) => `${exact ? '=' : '>'} ${path}`)).toEqual(expected);
  });
});

describe('searchedScopes', () => {
  it('are the provision, for what names it or one within it, and those that hold it, for what names them', () => {
    expect(searchedScopes('dieu-5/khoan-2')).toEqual([
      { path: 'dieu-5/khoan-2', exact: true },
      { path: 'dieu-5/khoan-2', exact: false },
      { path: 'dieu-5', exact: true },
    ]);
  });
});

describe('provisionRefOf', () => {
  it.each([
    ['doc_1 dieu-5', { documentId: 'doc_1', path: 'dieu-5' }],
    ['doc_1', { documentId: 'doc_1', path: '' }],
  ])('reads %j', (after, expected) => {
    expect(provisionRefOf(after)).toEqual(expected);
  });
});
