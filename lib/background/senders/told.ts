import type { Storage } from 'webextension-polyfill';
import { log } from '../../log/log.ts';
import type { PageDocument } from './sender-kind.ts';

/**
 * What our answers told a document, so that it may ask about it. `named`: people named on it (entity ids). `surfaces`:
 * the words that name them (keys of names). `linked` and `articles`: where its cards led (ids). `muted`: what was muted
 * from it (keys). `sites`: the hosts that were switched off from it.
 */
export type Subject = 'named' | 'surfaces' | 'linked' | 'articles' | 'muted' | 'sites';

/** What each document was told. A document that its tab has left is forgotten when the next one is told something. */
export interface Told {
  add(document: PageDocument, keys: Partial<Record<Subject, Iterable<string>>>): Promise<void>;
  has(document: PageDocument, subject: Subject, key: string): Promise<boolean>;
  forgetAll(): Promise<void>;
}

/** Most keys of a subject in a document, which are more names than any reader looks at. The oldest are forgotten. */
const MAX_KEYS = 3000;
/** Most frames and pages. The one that was told something first is forgotten first. */
const MAX_DOCUMENTS = 300;
const INDEX = 'told';

interface Entry {
  document: string;
  subjects: Map<Subject, Set<string>>;
}
type Stored = { document: string; subjects: Partial<Record<Subject, string[]>> };

/** `area`: storage that outlives the worker but not the browser, and that no script in a page can read. */
export function createTold(
  area: Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'>,
): Told {
  const entries = new Map<string, Entry>();
  let writing: Promise<unknown> = Promise.resolve();

  const load = async (place: string): Promise<Entry | undefined> => {
    if (!entries.has(place)) {
      const stored = (await area.get(place).catch(fail))?.[place] as Stored | undefined;
      // The document may have been told something meanwhile.
      if (stored && !entries.has(place)) entries.set(place, fromStored(stored));
    }
    return entries.get(place);
  };
  const write = (place: string, entry: Entry, isNew: boolean) => {
    const written = area.set({ [place]: toStored(entry) });
    writing = Promise.all([written, writing])
      .then(() => (isNew ? moveToEnd(place) : undefined))
      .catch(fail);
  };
  const moveToEnd = async (place: string) => {
    const order = ((await area.get(INDEX))[INDEX] ?? []) as string[];
    const next = [...order.filter((each) => each !== place), place];
    const gone = next.splice(0, Math.max(0, next.length - MAX_DOCUMENTS));
    for (const each of gone) entries.delete(each);
    if (gone.length > 0) await area.remove(gone);
    await area.set({ [INDEX]: next });
  };
  return {
    async add(document, keys) {
      const place = placeOf(document);
      await load(place);
      // Read only now, because another answer may have come first.
      const before = entries.get(place);
      const isNew = before?.document !== document.document;
      const entry = isNew ? { document: document.document, subjects: new Map() } : before;
      if (isNew) entries.set(place, entry);
      let isChanged = isNew;
      for (const [subject, of] of Object.entries(keys) as [Subject, Iterable<string>][])
        isChanged = addKeys(entry, subject, of) || isChanged;
      if (isChanged) write(place, entry, isNew);
    },
    async has(document, subject, key) {
      const entry = await load(placeOf(document));
      if (entry?.document !== document.document) return false;
      return entry.subjects.get(subject)?.has(key) ?? false;
    },
    async forgetAll() {
      entries.clear();
      await writing;
      await area.clear().catch(fail);
    },
  };
}

/** The keys are still in memory. Only requests after the worker's end will be refused. */
const fail = (error: unknown): undefined => {
  log.warn('What a page was told could not be noted', error);
};

const placeOf = ({ tabId, frameId }: PageDocument): string => `${INDEX} ${tabId} ${frameId}`;

/** Returns whether anything was new. Repeated keys count as the newest. */
function addKeys(entry: Entry, subject: Subject, keys: Iterable<string>): boolean {
  const known = entry.subjects.get(subject) ?? new Set();
  let isChanged = false;
  for (const key of keys) {
    if (!known.delete(key)) isChanged = true;
    known.add(key);
  }
  for (const key of known) {
    if (known.size <= MAX_KEYS) break;
    known.delete(key);
  }
  entry.subjects.set(subject, known);
  return isChanged;
}

const toStored = ({ document, subjects }: Entry): Stored => ({
  document,
  subjects: Object.fromEntries([...subjects].map(([subject, keys]) => [subject, [...keys]])),
});

function fromStored({ document, subjects }: Stored): Entry {
  const pairs = Object.entries(subjects) as [Subject, string[]][];
  return { document, subjects: new Map(pairs.map(([subject, keys]) => [subject, new Set(keys)])) };
}
