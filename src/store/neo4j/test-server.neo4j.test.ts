import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { serverVersion } from './test-jars.js';
import { claimTestDatabase, emptyTestDatabase, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';

describeOnNeo4j('the Neo4j of the tests', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const query = (text: string) => driver.executeQuery(text, {}, { database: TEST_DATABASE });

  beforeEach(() => emptyTestDatabase(driver));
  afterAll(() => driver.close());

  it('answers a query', async () => {
    const { records } = await query('RETURN 1 AS one');
    expect(records[0]?.get('one')).toEqual(neo4j.int(1));
  });

  it('is of the line that docker-compose.yml pins', async () => {
    const { records } = await query('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
    expect(records[0]?.get('version')).toMatch(/^5\.26\./);
    expect(await serverVersion()).toMatch(/^5\.26\./);
  });

  it('refuses a wrong password', async () => {
    const stranger = neo4j.driver(access.uri, neo4j.auth.basic(access.user, `${access.password}x`));
    await expect(stranger.verifyAuthentication({ database: TEST_DATABASE })).resolves.toBe(false);
    await stranger.close();
  });

  it('is emptied of all but the marker', async () => {
    await query('CREATE (:Document)-[:CITES]->(:Document)');
    await emptyTestDatabase(driver);
    const { records } = await query('MATCH (n) RETURN labels(n) AS labels');
    expect(records.map((record) => record.get('labels'))).toEqual([['TestDatabase']]);
  });

  it('is claimed twice without a second marker', async () => {
    await claimTestDatabase(driver);
    const { records } = await query('MATCH (n:TestDatabase) RETURN count(n) AS markers');
    expect(records[0]?.get('markers')).toEqual(neo4j.int(1));
  });

  it('is refused, and left as it was, when it holds data without the marker', async () => {
    await query('MATCH (marker:TestDatabase) DELETE marker CREATE (:Document {key: "somebody"})');
    await expect(claimTestDatabase(driver)).rejects.toThrow('holds data');
    await expect(emptyTestDatabase(driver)).rejects.toThrow('holds data');
    const { records } = await query('MATCH (n) RETURN labels(n) AS labels');
    expect(records.map((record) => record.get('labels'))).toEqual([['Document']]);
    await query('MATCH (n:Document) DELETE n CREATE (:TestDatabase)');
  });
});
