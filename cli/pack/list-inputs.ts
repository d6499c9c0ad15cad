import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';

export interface Input {
  path: string;
  /** relative to the folder that was given, with `/`; it holds nothing of the machine */
  name: string;
}

/**
 * The files that are given, and all below the folders that are given, sorted by name. Hidden files and those in `without`
 * (absolute) are left out. Throws an Error if there is none, or if two have the same name.
 */
export function listInputs(given: readonly string[], without: ReadonlySet<string>): Input[] {
  const inputs = given
    .flatMap((path) =>
      statSync(path).isDirectory() ? filesBelow(path) : [{ path, name: basename(path) }],
    )
    .filter(({ path }) => !without.has(resolve(path)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (inputs.length === 0) throw new Error('there is no file to read');
  inputs.forEach(({ name, path }, index) => {
    const before = inputs[index - 1];
    if (before?.name === name)
      throw new Error(`${before.path} and ${path} have the same name: give the folder around them`);
  });
  return inputs;
}

const filesBelow = (folder: string): Input[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !/(?:^|\/)\./.test(name));
