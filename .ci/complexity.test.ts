import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const RULE = 'noExcessiveCognitiveComplexity';
/** How many files biome.json may exempt from the rule. Lower it whenever an exemption is removed; never raise it. */
const MOST_EXEMPTIONS = 1;

interface BiomeConfig {
  readonly overrides: readonly {
    readonly includes: readonly string[];
    readonly linter?: { readonly rules?: { readonly complexity?: Readonly<Record<string, unknown>> } };
  }[];
}

const config = JSON.parse(readFileSync('biome.json', 'utf8')) as BiomeConfig;
const exempted = config.overrides
  .filter(({ linter }) => linter?.rules?.complexity?.[RULE] === 'off')
  .flatMap(({ includes }) => includes);

/** Those of the files that break the rule. Biome reports an explicitly requested rule even where it is switched off. */
function complexFiles(files: readonly string[]): ReadonlySet<string> {
  const args = ['lint', `--only=complexity/${RULE}`, '--reporter=json', '--max-diagnostics=none', ...files];
  const { stdout } = spawnSync('node_modules/.bin/biome', args, { encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { location: { path: string } }[] };
  return new Set(diagnostics.map(({ location }) => location.path));
}

it('exempts no more files from the limit of complexity than before', () => {
  expect(exempted, 'split the function instead of exempting its file in biome.json').toHaveLength(MOST_EXEMPTIONS);
});

it.runIf(exempted.length > 0)('exempts only files that break the limit of complexity', () => {
  const complex = complexFiles(exempted);
  const needless = exempted.filter((file) => !complex.has(file));
  expect(needless, 'remove these files from the exemptions in biome.json, and lower MOST_EXEMPTIONS').toEqual([]);
});

it('has no comment that switches the rule off', () => {
  const comment = `biome-ignore(-\\w+)? lint/complexity/${RULE}`;
  const { stdout } = spawnSync('git', ['grep', '-lE', comment, '--', 'src', 'bench', '.ci'], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((path) => path !== '')).toEqual([]);
});
