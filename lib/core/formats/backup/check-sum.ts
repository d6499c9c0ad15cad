import type { Digest } from './backup.ts';

/** The check sum of lines so far. */
export interface CheckSum {
  add(line: string): Promise<void>;
  /** in hex; empty before the first line */
  value(): string;
}

/**
 * SHA-256 of the previous sum (in hex) and the next line. This chain reveals changed, missing, repeated and moved
 * lines. It also works line by line for files of any size, while browsers digest only complete data.
 */
export function createCheckSum(digest: Digest): CheckSum {
  let sum = '';
  return {
    async add(line) {
      sum = await digest(sum + line);
    },
    value: () => sum,
  };
}
