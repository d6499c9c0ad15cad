import { FormatError } from '../core/formats/records/read-part.ts';

export interface ReadText {
  /** bytes after decompression; more are refused while they come */
  limit: number;
  /** the encoding that a server states */
  charset?: string | undefined;
  /** hears of the bytes of each piece, after decompression */
  onBytes?: (bytes: number) => void;
}

/** Bytes at the beginning in which a file states its encoding. */
const SNIFFED = 1024;

/**
 * The text of a stream, in pieces. Gzip is recognised by its first two bytes, whatever a server says. Throws a FormatError if
 * there is more than the limit (`size`) or if compressed bytes are damaged (`syntax`). A second gzip member is damage:
 * browsers don't read it.
 */
export async function* readText(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { limit, charset, onBytes }: ReadText,
): AsyncGenerator<string> {
  let length = 0;
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of unpack(stream)) {
      length += bytes.length;
      onBytes?.(bytes.length);
      if (length > limit) throw new FormatError({ cause: 'size', detail: `${limit}` });
      decoder ??= new TextDecoder(encodingOf(bytes, charset));
      const text = decoder.decode(bytes, { stream: true });
      if (text) yield text;
    }
  } catch (error) {
    if (error instanceof TypeError) throw new FormatError({ cause: 'syntax', detail: 'gzip' });
    throw error;
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

async function* unpack(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const head: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let isEnd = false;
  // An encoding may be stated anywhere among the first bytes, which may come one by one.
  while (!isEnd && length < SNIFFED) {
    const { value, done } = await reader.read();
    isEnd = done;
    if (value) head.push(value);
    length += value?.length ?? 0;
  }
  const first = await new Blob(head).bytes();
  const rest = async function* () {
    try {
      yield first;
      while (!isEnd) {
        const { value, done } = await reader.read();
        isEnd = done;
        if (value) yield value;
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  };
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* rest();
    return;
  }
  const parts = rest();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await parts.return(undefined)),
  });
  const unpacked = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await unpacked.read(); !next.done; next = await unpacked.read())
      yield next.value as Uint8Array<ArrayBuffer>;
  } finally {
    await unpacked.cancel().catch(() => undefined);
  }
}

/** By the byte order mark, then what the server or the XML declaration says, then UTF-8. */
function encodingOf(bytes: Uint8Array<ArrayBuffer>, charset: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  for (const label of [charset, declared]) if (label && isEncoding(label)) return label;
  return 'utf-8';
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
