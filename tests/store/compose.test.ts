import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

test('docker-compose.yml runs the version of Neo4j that the tests run', () => {
  const tested = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync('tests/neo4j/pom.xml', 'utf8'))?.[1];
  const composed = /image: neo4j:([\d.]+)/.exec(readFileSync('docker-compose.yml', 'utf8'))?.[1];
  expect(composed).toBe(tested);
});
