import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Packs a built extension in the form that Firefox installs: a plain zip, stored without compression. */
export function writeXpi(folder: string, target: string): void {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of filesUnder(folder)) {
    const name = Buffer.from(relative(folder, path).split(sep).join('/'));
    const content = readFileSync(path);
    const header = entryHeader(content, name);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), header, name, content);
    directory.push(directoryEntry(header, offset), name);
    offset += 4 + header.length + name.length + content.length;
  }
  const index = Buffer.concat(directory);
  writeFileSync(target, Buffer.concat([...files, index, end(directory.length / 2, index, offset)]));
}

/** The 26 bytes that a file's own header and its directory entry share. */
function entryHeader(content: Buffer, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  // 1980-01-01, the first day in the format, so that equal builds give equal packages.
  header.writeUInt16LE(0x21, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function directoryEntry(header: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, rest]);
}

function end(count: number, index: Buffer, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(index.length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
