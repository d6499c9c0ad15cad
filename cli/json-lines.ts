import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { splitLines } from './split-lines.ts';

/** A line that couldn't be used: counted from 1, with the reason. */
export interface LineError {
  line: number;
  error: string;
}

/**
 * Answers each line of JSON Lines with one line, in constant memory. If `answer` throws, the line is `{line, error}`
 * and the run continues. Returns the number of such lines. Empty lines are skipped.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: string) => object | Promise<object>,
): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of splitLines(input)) {
    number++;
    if (!line.trim()) continue;
    let result: object;
    try {
      result = await answer(line);
    } catch (error) {
      failed++;
      const message = error instanceof Error ? error.message : String(error);
      result = { line: number, error: message } satisfies LineError;
    }
    // If the receiver is slower than we are, we must not keep everything in memory.
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return failed;
}
