import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '../support/run.mjs';

/** Every regular expression in the code of a folder: `{ file, line, source, flags }`. */
export function findPatterns(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap(patternsOf);
}

function patternsOf(file) {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = [];
  visit(parseSync(file, code).program, ({ type, regex, start }) => {
    if (type !== 'Literal' || !regex) return;
    const line = code.slice(0, start).split('\n').length;
    found.push({ file, line, source: regex.pattern, flags: regex.flags });
  });
  return found;
}

function visit(node, see) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) visit(child, see);
}
