import { StringDecoder } from 'node:string_decoder';

/** Three bytes that some editors put before UTF-8 text. They belong to no line. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of UTF-8 text, without their line feed or carriage return and line feed. Nothing else ends a line. JSON may
 * contain U+2028 and U+2029 (https://jsonlines.org), where `node:readline` ends one. Only one line is in memory at a
 * time.
 */
export async function* splitLines(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  let isFirst = true;
  const finish = (line: string) => {
    const whole = rest.length > 0 ? [...rest, line].join('') : line;
    rest = [];
    const clean = isFirst && whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole;
    isFirst = false;
    return clean.endsWith('\r') ? clean.slice(0, -1) : clean;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) yield finish(part);
    if (last) rest.push(last);
  }
  const last = finish(decoder.end());
  if (last) yield last;
}
