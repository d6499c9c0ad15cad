import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportFact, readImports } from './read-imports.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The TypeScript files in a folder of the project and its subfolders, as paths in the project. */
export function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export const readSource = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A path inside the project, or undefined for a package. Queries such as `?inline` are dropped. */
export function targetOf(from: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  return undefined;
}

/** What a file imports from the project itself. `@/lib/x` without an ending counts as `lib/x.ts`. */
export function importsOf(
  path: string,
  files: ReadonlySet<string>,
): (ImportFact & { target: string })[] {
  return readImports(path, readSource(path)).flatMap((fact) => {
    const target = targetOf(path, fact.specifier);
    const file = [target, `${target}.ts`, `${target}.tsx`].find(
      (one) => one !== undefined && files.has(one),
    );
    return file ? [{ ...fact, target: file }] : [];
  });
}
