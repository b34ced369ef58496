/** A real Neo4j server for tests: the one at NEO4J_URI, else one started from its Maven artifacts, else none, with the reason. */
import neo4j from 'neo4j-driver';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/**
 * @typedef {{ uri: string, user: string, password: string, database?: string }} Neo4jAddress
 * @typedef {{ address: Neo4jAddress, stop: () => Promise<void>, pid?: number } | { missing: string }} Neo4jServer
 */

const here = import.meta.dirname;
const password = 'chronicle-tests';
const run = promisify(execFile);

/** @returns {Promise<Neo4jServer>} */
export async function startNeo4j() {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = process.env;
  if (uri !== undefined && uri !== '') return claim({ uri, user, password, ...database === undefined ? {} : { database } });
  for (const tool of ['java', 'mvn']) if (!isInstalled(tool)) return { missing: `NEO4J_URI is not set, and there is no ${tool} to start a Neo4j with` };
  try {
    return await launch(await artifacts());
  } catch (error) {
    return { missing: `Neo4j did not start: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Tests empty the database. One that holds anything but what tests left there is somebody's. */
async function claim(address) {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true });
  try {
    const target = address.database === undefined ? {} : { database: address.database };
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS all, COUNT { MATCH (:UsedByChronicleTests) } AS mine', {}, target);
    if (records[0]?.get('all') !== 0 && records[0]?.get('mine') === 0) {
      return { missing: `the database at NEO4J_URI (${address.uri}) is not empty, and the tests would delete what it holds` };
    }
    await driver.executeQuery('MERGE (:UsedByChronicleTests)', {}, target);
    return { address, stop: () => Promise.resolve() };
  } catch (error) {
    return { missing: `Neo4j at NEO4J_URI (${address.uri}) does not answer: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    await driver.close();
  }
}

function isInstalled(tool) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, tool)) || existsSync(join(folder, `${tool}.exe`)) || existsSync(join(folder, `${tool}.cmd`)));
}

/** The folder with the server's jars, fetched once for all checkouts and kept in the user's cache. */
async function artifacts() {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(join(here, 'pom.xml'), 'utf8'))?.[1] ?? '';
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'chronicle-graph');
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const incomplete = mkdtempSync(join(cache, 'incomplete-'));
  await run('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${incomplete}`], { shell: process.platform === 'win32' });
  // Another run may have been quicker.
  if (existsSync(folder)) rmSync(incomplete, { recursive: true });
  else renameSync(incomplete, folder);
  return folder;
}

/**
 * A server of one's own, started from the artifacts. One that is started again in the `home` and on the `port` of an earlier one has its data.
 * `stop` deletes them, `kill` does not.
 */
export async function launchNeo4j({ home, port } = {}) {
  return launch(await artifacts(), home, port);
}

async function launch(jars, home = mkdtempSync(join(tmpdir(), 'chronicle-neo4j-')), port = undefined) {
  const isNew = port === undefined;
  port ??= await freePort();
  const java = spawn('java', ['-Xmx1g', '-cp', join(jars, '*'), join(here, 'Neo4jServer.java'), home, String(port)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const kill = async () => {
    if (java.exitCode !== null || java.signalCode !== null) return;
    // Nothing in it is to be kept, so there is no need for the ten seconds of an orderly stop.
    const gone = new Promise(resolve => java.once('exit', resolve));
    java.kill('SIGKILL');
    await gone;
  };
  const stop = async () => {
    await kill();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(java);
    const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
    if (isNew) await changeFirstPassword(address);
    return { address, stop, kill, pid: java.pid, home, port };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ready(java) {
  return new Promise((resolve, reject) => {
    let said = '';
    java.stderr.on('data', chunk => { said += chunk.toString(); });
    java.once('error', reject);
    java.once('exit', () => { reject(new Error(`java ended: ${said.slice(-500)}`)); });
    createInterface(java.stdout).on('line', line => { if (line === 'ready') resolve(); });
  });
}

/** A new server's password expires with its first use. */
async function changeFirstPassword({ uri, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $first TO $password', { first: 'neo4j', password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { resolve(address.port); });
    });
  });
}
