/**
 * The text of a file, piece by piece, and how many bytes were read so far. Throws a TypeError where it is no UTF-8,
 * and what the browser throws where the file is gone or may not be read.
 */
export async function* readText(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  // A mark at the beginning is a character of the file as well: our own files have none.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.length;
      onRead(read);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
