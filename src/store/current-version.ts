/** The data version as of now, as cheaply as a store allows: every answer states it. */
import type { CypherDriver } from './cypher-driver.js';
import { readVersion } from './document-writer.js';
import { lease, type Settling } from './settling.js';

export interface CurrentVersion {
  readonly now: () => Promise<string>;
  /** That of now, or of less than `lease` ago. */
  readonly recent: () => Promise<string>;
  /** Told of every version that this process writes; null where a write failed, and nobody knows. */
  readonly moved: (version: string | null) => void;
}

export function currentVersion(driver: CypherDriver, settling: Settling): CurrentVersion {
  return driver.kind === 'embedded' ? rememberedVersion(driver) : sharedVersion(() => settling.version(driver));
}

/** Nobody else can write to the embedded store: it is read once. */
function rememberedVersion(driver: CypherDriver): CurrentVersion {
  let known: Promise<string> | undefined;
  const now = (): Promise<string> => {
    if (known !== undefined) return known;
    const reading = readVersion(driver.read);
    known = reading;
    reading.catch(() => { if (known === reading) known = undefined; });
    return reading;
  };
  return {
    now,
    recent: now,
    moved: version => { known = version === null ? undefined : Promise.resolve(version); },
  };
}

/** Others may write to Neo4j at any time. Who asks while a read is under way waits for the next one, with all others who do: that began after they asked. */
function sharedVersion(readVersion: () => Promise<string>): CurrentVersion {
  let [running, next]: (Promise<string> | undefined)[] = [];
  const read = (): Promise<string> => {
    const reading = readVersion();
    running = reading;
    const done = (): void => { if (running === reading) running = undefined; };
    reading.then(done, done);
    return reading;
  };
  const now = (): Promise<string> => {
    if (running === undefined) return read();
    return next ??= running.catch(() => undefined).then(() => { next = undefined; return read(); });
  };
  let recent: { readonly reading: Promise<string>; readonly began: number } | undefined;
  return {
    now,
    recent: () => {
      if (recent === undefined || performance.now() - recent.began > lease) {
        const asked = { began: performance.now(), reading: now() };
        recent = asked;
        asked.reading.catch(() => { if (recent === asked) recent = undefined; });
      }
      return recent.reading;
    },
    moved: () => { recent = undefined; },
  };
}
