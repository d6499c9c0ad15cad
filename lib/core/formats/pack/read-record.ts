import { readDate } from '../news-lines.ts';
import type {
  ClaimRecord,
  DataRecord,
  EventRecord,
  Ids,
  ItemRecord,
  PersonRecord,
  RoleRecord,
} from '../records/data-record.ts';
import {
  addressOf,
  aliasesOf,
  dateOf,
  isPlain,
  languageOf,
  lineOf,
  listOf,
  nameIn,
  nameOf,
  type Plain,
  wikidataOf,
  withoutGaps,
} from '../records/fields.ts';
import { FormatError } from '../records/read-part.ts';

/**
 * A record of a pack or of JSON Lines. Without `kind`, a record with `text` is an article, and one with `name` is a person.
 * Throws a FormatError that names the field.
 */
export function readRecord(value: Plain): DataRecord {
  const kind = value.kind ?? (typeof value.text === 'string' ? 'article' : 'person');
  const read = READERS[String(kind)];
  if (!read)
    throw new FormatError({ cause: 'value', field: 'kind', detail: String(kind).slice(0, 80) });
  return read(value);
}

const READERS: Readonly<Record<string, (value: Plain) => DataRecord>> = {
  person: readPerson,
  event: readEvent,
  claim: readClaim,
  article: readArticle,
};

function keyOf({ id }: Plain): string {
  const key = lineOf(id);
  if (!key) throw new FormatError({ cause: 'missing', field: 'id' });
  return key;
}

function idsOf({ ids, wikidata }: Plain): Ids {
  const given = Object.entries(isPlain(ids) ? ids : {}).flatMap(([scheme, id]) => {
    const line = lineOf(id);
    const isWrong = scheme === 'wikidata' && !wikidataOf(line);
    return line && !isWrong ? [[scheme, line] as const] : [];
  });
  const item = wikidataOf(wikidata);
  return { ...Object.fromEntries(given), ...(item ? { wikidata: item } : {}) };
}

/** A date that is there must be one: a wrong one would be shown. */
function dateIn(value: Plain, field: string): string | undefined {
  if (value[field] === undefined || value[field] === null) return undefined;
  const date = dateOf(value[field]);
  if (!date)
    throw new FormatError({ cause: 'value', field, detail: String(value[field]).slice(0, 80) });
  return date;
}

function readPerson(value: Plain): PersonRecord {
  const name = nameOf(value.name, 'name');
  return {
    kind: 'person',
    key: keyOf(value),
    name,
    aliases: aliasesOf(name, listOf(value.aliases)),
    ids: idsOf(value),
    ...withoutGaps<Partial<PersonRecord>>({
      url: addressOf(value.url),
      born: dateIn(value, 'born'),
      died: dateIn(value, 'died'),
      description: lineOf(value.description),
    }),
    roles: listOf(value.roles).flatMap((role, index) => readRole(role, `roles[${index}]`)),
  };
}

function readRole(value: unknown, field: string): RoleRecord[] {
  if (!isPlain(value)) throw new FormatError({ cause: 'value', field });
  const title = lineOf(value.title);
  if (!title) throw new FormatError({ cause: 'missing', field: `${field}.title` });
  return [
    {
      title,
      field,
      ...withoutGaps<Partial<RoleRecord>>({
        organization: nameIn(value.organization),
        place: nameIn(value.place),
        party: nameIn(value.party),
        from: dateIn(value, 'from'),
        to: dateIn(value, 'to'),
        isListedNow: value.isListedNow === true ? true : undefined,
      }),
    },
  ];
}

function readEvent(value: Plain): EventRecord {
  return {
    kind: 'event',
    key: keyOf(value),
    name: nameOf(value.name, 'name'),
    ids: idsOf(value),
    places: listOf(value.places).flatMap((place) => nameIn(place) ?? []),
    participants: listOf(value.participants).flatMap((name) => nameIn(name) ?? []),
    ...withoutGaps<Partial<EventRecord>>({
      url: addressOf(value.url),
      from: dateIn(value, 'from'),
      to: dateIn(value, 'to'),
      description: lineOf(value.description),
    }),
  };
}

function readClaim(value: Plain): ClaimRecord {
  const [claim, reviewer] = [lineOf(value.claim), lineOf(value.reviewer)];
  if (!claim) throw new FormatError({ cause: 'missing', field: 'claim' });
  if (!reviewer) throw new FormatError({ cause: 'missing', field: 'reviewer' });
  return {
    kind: 'claim',
    key: keyOf(value),
    claim,
    reviewer,
    ...withoutGaps<Partial<ClaimRecord>>({
      url: addressOf(value.url),
      claimant: lineOf(value.claimant),
      claimedOn: dateIn(value, 'claimedOn'),
      rating: lineOf(value.rating),
      reviewedOn: dateIn(value, 'reviewedOn'),
      title: lineOf(value.title),
      lang: languageOf(value.lang),
    }),
  };
}

function readArticle(value: Plain): ItemRecord {
  const text = typeof value.text === 'string' ? value.text.trim() : '';
  if (!text) throw new FormatError({ cause: 'missing', field: 'text' });
  const title = lineOf(value.title) ?? lineOf(text.split('\n', 1)[0]?.slice(0, 300));
  if (!title) throw new FormatError({ cause: 'missing', field: 'title' });
  const date = lineOf(value.date);
  const publishedOn = date && readDate(date);
  if (date && !publishedOn)
    throw new FormatError({ cause: 'value', field: 'date', detail: date.slice(0, 80) });
  return {
    kind: 'item',
    key: keyOf(value),
    title,
    text,
    isWhole: true,
    ...withoutGaps<Partial<ItemRecord>>({
      url: addressOf(value.url),
      author: lineOf(value.author),
      publisher: lineOf(value.publisher),
      publishedOn: publishedOn || undefined,
      lang: languageOf(value.lang),
    }),
  };
}
