import { cutLines } from '../../lines/cut-lines.ts';
import type { DataRecord } from '../../records/data-record.ts';
import { isPlain, lineOf, listOf, type Plain, parsePlain } from '../../records/fields.ts';
import { FormatError, type Pieces } from '../../records/read-part.ts';
import { type PackFile, readFile } from '../pack-file.ts';
import { readRecord } from '../read-record.ts';

/** The first line of a page. */
export interface ShardHead {
  shard: number;
  page: number;
  /** further pages, and the stable keys of whom they hold more about; on the first page alone */
  pages: (PackFile & { keys: string[] })[];
}

/** What a page gives of one person. */
export interface ShardPart {
  records: DataRecord[];
  /** pages that hold more about this person */
  more: PackFile[];
}

/** Throws a FormatError that names the field. */
export function readShardHead(value: Plain): ShardHead {
  const [shard, page] = [value.shard, value.page];
  for (const [field, number] of Object.entries({ shard, page }))
    if (!Number.isInteger(number) || (number as number) < 0)
      throw new FormatError({ cause: 'missing', field, record: 1 });
  const pages = listOf(value.pages).map((one, index) => ({
    ...readFile(one, `pages[${index}]`),
    keys: listOf(isPlain(one) ? one.keys : []).flatMap((key) => lineOf(key) ?? []),
  }));
  return { shard: shard as number, page: page as number, pages };
}

/**
 * Reads one person's records from a page of a shard. Each line says in `of` whose it is. Throws a FormatError if the page
 * is another one, or if a record of this person is damaged: half of what is known about somebody misleads.
 */
export async function readShard(
  pieces: Pieces,
  { shard, page = 0, key }: { shard: number; page?: number; key: string },
): Promise<ShardPart> {
  let head: ShardHead | undefined;
  const records: DataRecord[] = [];
  for await (const { text, at } of cutLines(pieces)) {
    const value = parsePlain(text);
    if (!head) {
      head = readShardHead(value);
      if (head.shard !== shard || head.page !== page)
        throw new FormatError({ cause: 'value', field: 'shard', detail: `${head.shard}` });
    } else if (listOf(value.of).includes(key)) records.push(readAt(value, at));
  }
  if (!head) throw new FormatError({ cause: 'form' });
  const more = head.pages.flatMap(({ keys, ...file }) => (keys.includes(key) ? [file] : []));
  return { records, more };
}

function readAt(value: Plain, at: number): DataRecord {
  try {
    return readRecord(value);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError({ ...error.problem, record: at });
  }
}
