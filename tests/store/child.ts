/**
 * A process that opens the store given as JSON, says `open`, and then, if told to `import`, writes the long chronicle and says `batch`
 * after each batch and `done` at the end; else it keeps the store open until it is killed.
 */
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { longChronicle } from './long-chronicle.js';

const [settings = '', task] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings) as StoreSettings);
process.stdout.write('open\n');
if (task === 'import') {
  await store.putDocument(longChronicle(), () => process.stdout.write('batch\n'));
  await store.close();
  process.stdout.write('done\n');
} else {
  setInterval(() => undefined, 1_000);
}
