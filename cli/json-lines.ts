import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A line that could not be used: counted from 1, with the reason. */
export interface LineError {
  line: number;
  error: string;
}

/**
 * Answers each line of JSON Lines with one line, in constant memory. A line that `answer` throws at gives
 * `{line, error}` and the run goes on. Gives the number of such lines; empty lines are passed over.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => object,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let result: object;
    try {
      result = answer(line);
    } catch (error) {
      failed++;
      const message = error instanceof Error ? error.message : String(error);
      result = { line: number, error: message } satisfies LineError;
    }
    // A reader slower than we are must not make us hold everything.
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return failed;
}
