import { foldText } from '../../text/fold.ts';
import { cutJson } from '../json/cut-json.ts';
import type { EventRecord, PersonRecord, RoleRecord } from '../records/data-record.ts';
import {
  dateOf,
  firstLine,
  isPlain,
  lineOf,
  nameOf,
  type Plain,
  parseJson,
  parsePlain,
  wikidataOf,
  withoutGaps,
} from '../records/fields.ts';
import { personNames } from '../records/person-names.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';

/**
 * Answers of the Wikidata Query Service as SPARQL 1.1 JSON (https://www.w3.org/TR/sparql11-results-json/). Which
 * variables are read, docs/formats.md says. Rows of one item are one record, held until the end.
 */
export const readWikidataAnswer: ReadFormat = (pieces, { file }) =>
  guardParts(readRows(pieces, file), file);

type Row = Readonly<Record<string, string>>;

async function* readRows(
  pieces: Parameters<ReadFormat>[0],
  file: string,
): AsyncGenerator<ReadPart> {
  const options = { lists: new Set(['results.bindings']), objects: new Set(['results', 'head']) };
  const rows = new Map<string, { row: Row; at: number }[]>();
  let isAnswer = false;
  for await (const { path, index = 0, json } of cutJson(pieces, options)) {
    if (path === 'head.vars') isAnswer = Array.isArray(parseJson(json));
    if (path !== 'results.bindings') continue;
    const at = index + 1;
    yield* readOne(at, file, () => {
      const row = readRow(parsePlain(json));
      const item = wikidataOf(row.item ?? row.person ?? row.event);
      if (!item) throw new FormatError({ cause: 'missing', field: 'item' });
      rows.set(item, [...(rows.get(item) ?? []), { row, at }]);
      return [];
    });
  }
  if (!isAnswer) throw new FormatError({ cause: 'form' });
  for (const [item, group] of rows) {
    const at = group[0]?.at ?? 0;
    yield* readOne(at, file, () => {
      const isEvent = group.some(({ row }) => row.class !== undefined || row.event !== undefined);
      return isEvent
        ? toEvent(
            item,
            group.map(({ row }) => row),
          )
        : toPerson(item, group);
    });
  }
}

/** The values as text. Unbound variables are missing in a row. */
function readRow(binding: Plain): Row {
  return Object.fromEntries(
    Object.entries(binding).flatMap(([name, term]) => {
      const value = isPlain(term) ? lineOf(term.value) : undefined;
      return value ? [[name, value]] : [];
    }),
  );
}

/** The name in the reader's language, else in English, else the one for all languages. A bare item id is no name. */
function labelsOf(rows: readonly Row[]): string[] {
  const labels = rows.flatMap((row) => [row.own, row.en, row.mul, row.itemLabel, row.personLabel]);
  return [...new Set(labels)].filter(
    (label) => label !== undefined && !/^Q\d+$/.test(label),
  ) as string[];
}

function toPerson(item: string, group: readonly { row: Row; at: number }[]): PersonRecord {
  const rows = group.map(({ row }) => row);
  const labels = labelsOf(rows);
  const name = nameOf(labels[0], 'en');
  const [row = {}] = rows;
  return {
    kind: 'person',
    key: item,
    ...personNames(name, [...labels, ...rows.flatMap(({ alias }) => sharedAlias(alias, labels))]),
    ids: { wikidata: item, ...(row.mep ? { mep: row.mep } : {}) },
    url: `https://www.wikidata.org/wiki/${item}`,
    ...withoutGaps<Partial<PersonRecord>>({
      description: row.desc,
      born: dayOf(row.born),
      died: dayOf(row.died),
    }),
    roles: unique(group.flatMap(({ row: one, at }) => readRole(one, at))),
  };
}

/**
 * Anybody may add other names: nicknames, insults, initials. So one counts only if it has two words, of which the label has
 * one: the name in another spelling, or with more forenames.
 */
function sharedAlias(alias: string | undefined, labels: readonly string[]): string[] {
  const words = wordsOf(alias ?? '');
  const known = new Set(labels.flatMap(wordsOf));
  return alias && words.length > 1 && words.some((word) => known.has(word)) ? [alias] : [];
}

/** Words of at least two letters, for a comparison. */
const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1);

function readRole(row: Row, at: number): RoleRecord[] {
  const office = firstLabel(row.officeEn, row.positionLabel, row.officeLabel);
  const title = office ?? row.role;
  if (!title) return [];
  const to = dayOf(row.end);
  return [
    {
      title,
      field: `results.bindings[${at - 1}]`,
      ...withoutGaps<Partial<RoleRecord>>({
        organization: unlessIn(title, firstLabel(row.orgEn, row.orgLabel)),
        // `President of France` has its country in its name.
        place: office ? firstLabel(row.districtEn) : firstLabel(row.countryEn, row.districtEn),
        party: firstLabel(row.partyEn, row.groupEn, row.partyLabel),
        from: dayOf(row.start),
        to,
      }),
      ...(to ? {} : { isListedNow: true as const }),
    },
  ];
}

/** `Director of the Foo Fund` has its organization in its name. */
const unlessIn = (title: string, organization: string | undefined): string | undefined =>
  organization && title.includes(organization) ? undefined : organization;

const firstLabel = (...labels: (string | undefined)[]): string | undefined =>
  firstLine(...labels.filter((label) => label && !/^Q\d+$/.test(label)));

function unique(roles: readonly RoleRecord[]): RoleRecord[] {
  const keyOf = ({ field: _, ...role }: RoleRecord) => JSON.stringify(role);
  return [...new Map(roles.toReversed().map((role) => [keyOf(role), role])).values()].toReversed();
}

function toEvent(item: string, rows: readonly Row[]): EventRecord {
  const [row = {}] = rows;
  const places = rows.flatMap((one) => firstLabel(one.countryEn, one.placeLabel) ?? []);
  return {
    kind: 'event',
    key: item,
    name: nameOf(labelsOf(rows)[0], 'en'),
    ids: { wikidata: item },
    url: `https://www.wikidata.org/wiki/${item}`,
    places: [...new Set(places)],
    participants: [],
    ...withoutGaps<Partial<EventRecord>>({
      from: dayOf(row.date) ?? dayOf(row.start),
      to: dayOf(row.end),
      description: row.desc,
    }),
  };
}

/** Answers give a year or month as its first day. So 1 January counts as the year alone. */
function dayOf(value: string | undefined): string | undefined {
  const day = dateOf(value);
  return day?.endsWith('-01-01') ? day.slice(0, 4) : day;
}
