import { parseArgs } from 'node:util';
import { buildPack } from './pack/build.ts';
import { checkPack } from './pack/check.ts';
import { diffPacks } from './pack/diff.ts';
import { readBuildOptions, readSplitOptions } from './pack/options.ts';
import { splitPack } from './pack/split/split.ts';

/**
 * Makes, checks, compares and splits packs (docs/packs.md):
 *
 *   npm run --silent pack -- build FILE|FOLDER … --out pack.ndjson.gz --id org.example --name NAME --licence SPDX
 *   npm run --silent pack -- check pack.ndjson.gz
 *   npm run --silent pack -- split pack.ndjson.gz --out folder/ [--whole MEGABYTES]
 *   npm run --silent pack -- diff old.ndjson.gz new.ndjson.gz [--json]
 *
 * Exit code 0: nothing is wrong. 1: something was left out, or the pack is wrong. 2: the command can't be run.
 */
async function run(command: string | undefined, args: string[]): Promise<number> {
  if (command === 'build')
    return buildPack(readBuildOptions(args), {
      today: new Date().toISOString().slice(0, 10),
      say: console.log,
      warn: console.error,
    });
  if (command === 'split')
    return splitPack(readSplitOptions(args), { say: console.log, warn: console.error });
  const [file, ...others] = args;
  if (command === 'check' && file !== undefined && others.length === 0)
    return checkPack(file, console.log);
  if (command === 'diff') {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [earlier, later, ...rest] = positionals;
    if (earlier !== undefined && later !== undefined && rest.length === 0)
      return diffPacks(earlier, later, {
        asJson: values.json,
        say: console.log,
        warn: console.error,
      });
  }
  throw new Error(
    'usage: pack build FILE … --out FILE --id ID --name NAME --licence SPDX | pack check FILE | pack split FILE --out FOLDER | pack diff OLD NEW [--json]',
  );
}

if (import.meta.main) {
  try {
    const [command, ...args] = process.argv.slice(2);
    process.exitCode = (await run(command, args)) > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
