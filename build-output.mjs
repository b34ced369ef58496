// Puts what a build made into a folder so that no reader, and no other build at the same time, ever meets half of it: each file that
// differs is written aside and renamed to its place, and only then does what no longer belongs there go.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Makes `folder` hold just these files, written in their order. Paths are relative to the folder, with slashes; those that begin with
 * one of `kept` are left as they are.
 * @param {string} folder
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {readonly string[]} kept
 */
export function putOutput(folder, files, kept = []) {
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(`${folder}.incomplete-`);
  try {
    for (const [path, bytes] of files) {
      const target = join(folder, path);
      if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(join(aside, 'file'), bytes);
      renameSync(join(aside, 'file'), target);
    }
  } finally {
    rmSync(aside, { recursive: true });
  }
  for (const path of filesIn(folder)) {
    if (!files.has(path) && !kept.some(start => path.startsWith(start))) rmSync(join(folder, path), { force: true });
  }
}

/** Paths of all files in a folder, relative to it, with slashes. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
