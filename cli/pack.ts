import { buildPack } from './pack/build.ts';
import { checkPack } from './pack/check.ts';
import { readBuildOptions } from './pack/options.ts';

/**
 * Makes and checks packs (docs/packs.md):
 *
 *   npm run --silent pack -- build FILE|FOLDER … --out pack.ndjson.gz --id org.example --name NAME --licence SPDX
 *   npm run --silent pack -- check pack.ndjson.gz
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
  const [file, ...others] = args;
  if (command === 'check' && file !== undefined && others.length === 0)
    return checkPack(file, console.log);
  throw new Error(
    'usage: pack build FILE … --out FILE --id ID --name NAME --licence SPDX | pack check FILE',
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
