import { lettersOf } from '../../core/same-article/compare-articles.ts';

/** SHA-256 of a value's JSON, in hex. Key order counts, so the value must be built the same way each time. */
export async function hashContent(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return hashBytes(bytes);
}

/** SHA-256 in hex. */
export async function hashBytes(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Identifies the words of a text, whatever its layout: SHA-256 of its letters, in hex. */
export const hashWords = (text: string): Promise<string> => hashContent(lettersOf(text));
