import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../store/package-path.js';
import { parseConfig } from './config.js';
import { SETTING_ROWS } from './settings.js';

const DEFAULTS = {
  store: { kind: 'sqlite', path: 'data/can-cu.db' },
  host: '127.0.0.1',
  port: 4000,
  publicUrl: '',
  catalogue: true,
  walkMemory: 5_000_000,
  logLevel: 'info',
  costPerMinute: 1_000_000,
  trustProxy: false,
  allowedOrigins: ['*'],
};
const NEO4J = { kind: 'neo4j', uri: 'bolt://db:7687', user: 'neo4j', password: '', database: 'neo4j' };

describe('parseConfig', () => {
  it.each([
    [{}, {}],
    [{ PORT: '' }, {}],
    [{ PATH: '/bin', CAN_CU_REQUIRE_NEO4J: '1' }, {}],
    [{ PORT: '0' }, { port: 0 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ CAN_CU_STORE: 'sqlite:/srv/a b.db' }, { store: { kind: 'sqlite', path: '/srv/a b.db' } }],
    [{ NEO4J_URI: 'bolt://db:7687' }, { store: NEO4J }],
    [
      { NEO4J_URI: 'neo4j+s://db', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' },
      { store: { kind: 'neo4j', uri: 'neo4j+s://db', user: 'u', password: 'p', database: 'd' } },
    ],
    [{ CAN_CU_PUBLIC_URL: 'https://example.org' }, { publicUrl: 'https://example.org' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ CAN_CU_CATALOGUE: 'none' }, { catalogue: false }],
    [{ CAN_CU_WALK_MEMORY: '0' }, { walkMemory: 0 }],
    [{ CAN_CU_COST_PER_MINUTE: '0' }, { costPerMinute: 0 }],
    [{ CAN_CU_TRUST_PROXY: 'none' }, { trustProxy: false }],
    [{ CAN_CU_TRUST_PROXY: '10.0.0.0/8, ::1, loopback' }, { trustProxy: ['10.0.0.0/8', '::1', 'loopback'] }],
    [{ CAN_CU_ALLOWED_ORIGINS: 'none' }, { allowedOrigins: [] }],
    [
      { CAN_CU_ALLOWED_ORIGINS: 'https://a.vn, http://localhost:3000' },
      { allowedOrigins: ['https://a.vn', 'http://localhost:3000'] },
    ],
  ])('reads %j', (environment, expected) => {
    expect(parseConfig(environment)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    [{ PORT: '65536' }, 'PORT is "65536": expected a whole number from 0 to 65535'],
    [
      { CAN_CU_PUBLIC_URL: 'https://example.org/' },
      'CAN_CU_PUBLIC_URL is "https://example.org/": expected an address such as https://example.org, without a path',
    ],
    [{ PORT: '-1' }, 'PORT is "-1": expected a whole number from 0 to 65535'],
    [{ PORT: 'http' }, 'PORT is "http": expected a whole number from 0 to 65535'],
    [{ HOST: 'a b' }, 'HOST is "a b": expected an address or a host name'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud": expected one of silent, fatal, error, warn, info, debug, trace'],
    [{ CAN_CU_STORE: 'bolt://db' }, 'CAN_CU_STORE is "bolt://db": expected sqlite:PATH'],
    [{ CAN_CU_STORE: 'sqlite:' }, 'expected sqlite:PATH'],
    [{ NEO4J_URI: 'http://db' }, 'NEO4J_URI: expected bolt://HOST:PORT'],
    [{ CAN_CU_STORE: 'sqlite:a.db', NEO4J_URI: 'bolt://db' }, 'CAN_CU_STORE and NEO4J_URI are both set'],
    [{ NEO4J_PASSWORD: 'hush' }, 'NEO4J_PASSWORD is set but NEO4J_URI is not'],
    [{ CAN_CU_STROE: 'sqlite:a.db' }, 'CAN_CU_STROE is not a setting; the settings are CAN_CU_STORE'],
    [{ CAN_CU_ALLOWED_ORIGINS: 'a.vn' }, 'expected *, none, or origins'],
    [{ CAN_CU_COST_PER_MINUTE: '-1' }, 'expected a whole number from 0 to 100000000'],
    [{ CAN_CU_TRUST_PROXY: 'true' }, 'CAN_CU_TRUST_PROXY is "true": expected none, or addresses'],
    [{ CAN_CU_TRUST_PROXY: '1' }, 'expected none, or addresses'],
    [{ CAN_CU_TRUST_PROXY: '10.0.0.0/33' }, 'expected none, or addresses'],
    [{ CAN_CU_TRUST_PROXY: '1.2.3.4,' }, 'expected none, or addresses'],
  ])('refuses %j in one line', (environment, message) => {
    expect(() => parseConfig(environment)).toThrow(message);
    expect(() => parseConfig(environment)).toThrow(/^[^\n]+$/);
  });

  it.each([{ NEO4J_URI: 'bolt://neo4j:hush@db' }, { NEO4J_URI: 'hush' }, { NEO4J_PASSWORD: 'hush' }])(
    'repeats no secret when it refuses %j',
    (environment) => {
      expect(() => parseConfig(environment)).toThrow(/^(?!.*hush)/);
    },
  );
});

describe('the settings', () => {
  it('are the rows of the table in the README', () => {
    const readme = readFileSync(packagePath('README.md'), 'utf8');
    const rows = SETTING_ROWS.map(({ name, default: usual, values, meaning }) => {
      const shown = usual === null ? 'none' : `\`${usual}\``;
      return `| \`${name}\` | ${shown} | ${values} | ${meaning} |`;
    });
    expect(readme.split('\n').filter((line) => rows.includes(line))).toEqual(rows);
  });

  it('accept their own defaults', () => {
    const refused = SETTING_ROWS.filter((row) => row.default !== null && !row.check.safeParse(row.default).success);
    expect(refused).toEqual([]);
  });
});
