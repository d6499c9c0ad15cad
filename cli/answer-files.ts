import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/**
 * Answers each file with one line of JSON, with only one file in memory at a time. If a file can't be read, or `answer`
 * throws, the line is `{id, error}` with its name, and the run continues. Returns the number of such files.
 */
export async function answerFiles(
  files: readonly string[],
  output: Writable,
  answer: (bytes: Uint8Array, file: string) => object | Promise<object>,
): Promise<number> {
  let failed = 0;
  for (const file of files) {
    let result: object;
    try {
      result = await answer(await readFile(file), file);
    } catch (error) {
      failed++;
      result = { id: file, error: error instanceof Error ? error.message : String(error) };
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return failed;
}
