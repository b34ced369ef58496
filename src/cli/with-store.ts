import type { Settings } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';

/** Opens the store of the settings; only here is a driver loaded, so that commands without a store start at once. */
export async function openSettingsStore({ store, user, password, database, timeoutMs }: Settings): Promise<GraphStore> {
  const { openStore } = await import('../store/open-store.js');
  return openStore({ uri: store, timeoutMs, ...(user !== null && { user }), ...(password !== null && { password }), ...(database !== null && { database }) });
}

/** Does work with the store and closes it, whatever happens. */
export async function withStore<T>(settings: Settings, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openSettingsStore(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
