import type { Digest } from './backup.ts';

/** The check sum of lines so far. */
export interface CheckSum {
  add(line: string): Promise<void>;
  /** in hex; empty before the first line */
  value(): string;
}

/**
 * SHA-256 of the sum so far (in hex) and the next line: a chain, so that a line that is changed, missing, doubled or
 * in another place is noticed, and a file of any size is summed line by line. Browsers digest only what they are
 * given whole.
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
