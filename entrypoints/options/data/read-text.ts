/**
 * The text of a file, piece by piece, and how many bytes were read so far. Throws a TypeError if it is not UTF-8. If
 * the file is gone or may not be read, throws the browser's error.
 */
export async function* readText(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  // A byte order mark counts as a character of the file. Our own files have none.
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
