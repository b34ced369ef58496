/** The best Cypher through the bare driver: no server, no HTTP, in this process. A floor. */
import neo4j from 'neo4j-driver';
import { cypher } from '../questions/cypher.mjs';

export function startDriver(name, { uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const ask = async (question, set) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      return (await session.run(cypher[question].query, set)).records.map(record => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { name, pid: process.pid, ask, tell: async (question, set) => cypher[question].told(await ask(question, set)), close: () => driver.close() };
}
