/** Bytes at the beginning in which a page declares its encoding: https://html.spec.whatwg.org/#encoding-sniffing-algorithm */
const SNIFFED = 1024;

/** What most pages are written in that are neither UTF-8 nor say what they are. */
const LEGACY = 'windows-1252';

/**
 * The text of a file: UTF-8 or what its byte order mark says, where it is that; otherwise in the encoding that a page
 * declares, or the one of old. Undefined for bytes that are no text.
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
    // The bytes are no text of this encoding, or there is none of that name.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
