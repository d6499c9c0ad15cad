/** A page declares its encoding within this many bytes: https://html.spec.whatwg.org/#encoding-sniffing-algorithm */
const SNIFFED = 1024;

/** The encoding of most pages that aren't UTF-8 and declare none. */
const LEGACY = 'windows-1252';

/**
 * The text of a file. The encoding of its byte order mark or UTF-8 comes first. Then comes the one that a page
 * declares, or the old default. Undefined for bytes that are not text.
 */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const text =
    decodeAs(bytes, encodingOfMark(bytes) ?? 'utf-8') ?? decodeAs(bytes, declared(bytes));
  return text?.includes('\0') ? undefined : text;
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function declared(bytes: Uint8Array): string {
  const head = new TextDecoder(LEGACY).decode(bytes.subarray(0, SNIFFED));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? LEGACY;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // The bytes aren't text in this encoding, or no encoding has that name.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
