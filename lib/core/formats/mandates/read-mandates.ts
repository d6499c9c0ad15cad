import { MEMBER_TITLE } from '../../lexicon/english/legislature-words.ts';
import { cutJson } from '../json/cut-json.ts';
import type { About, PersonRecord, RoleRecord } from '../records/data-record.ts';
import {
  addressOf,
  dateOf,
  isPlain,
  lineOf,
  listOf,
  nameOf,
  type Plain,
  parseJson,
  parsePlain,
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
 * Mandates as abgeordnetenwatch.de answers them (https://www.abgeordnetenwatch.de/api/entitaeten/candidacy-mandate). All
 * mandates of one politician are one record, held until the end. Candidacies are left out: nobody was elected by them.
 */
export const readMandates: ReadFormat = (pieces, { file }) =>
  guardParts(readAnswer(pieces, file), file);

async function* readAnswer(
  pieces: Parameters<ReadFormat>[0],
  file: string,
): AsyncGenerator<ReadPart> {
  const options = { lists: new Set(['data']), objects: new Set(['meta']) };
  const people = new Map<string, { record: PersonRecord; at: number }>();
  let isAnswer = false;
  for await (const { path, index = 0, json } of cutJson(pieces, options)) {
    if (path === 'meta.abgeordnetenwatch_api') {
      isAnswer = true;
      const about = readAbout(parseJson(json));
      if (about) yield { kind: 'about', about };
    }
    if (path !== 'data') continue;
    const at = index + 1;
    yield* readOne(at, file, () => {
      const record = readMandate(parsePlain(json), `data[${index}]`);
      const before = record && people.get(record.key)?.record;
      if (before) before.roles = [...before.roles, ...record.roles];
      else if (record) people.set(record.key, { record, at });
      return [];
    });
  }
  if (!isAnswer) throw new FormatError({ cause: 'form' });
  for (const { record, at } of people.values()) yield { kind: 'record', record, at };
}

function readAbout(api: unknown): About | undefined {
  const licence = isPlain(api) ? lineOf(api.licence) : undefined;
  return licence ? { licence } : undefined;
}

function readMandate(mandate: Plain, field: string): PersonRecord | undefined {
  if (lineOf(mandate.type) !== 'mandate') return undefined;
  const politician = isPlain(mandate.politician) ? mandate.politician : {};
  const key = lineOf(politician.id);
  if (!key) throw new FormatError({ cause: 'missing', field: 'politician.id' });
  return {
    kind: 'person',
    key,
    ...personNames(nameOf(politician.label, 'politician.label'), []),
    ids: { abgeordnetenwatch: key },
    ...withoutGaps<Partial<PersonRecord>>({ url: addressOf(politician.abgeordnetenwatch_url) }),
    roles: [readRole(mandate, field)],
  };
}

function readRole(mandate: Plain, field: string): RoleRecord {
  const to = dateOf(mandate.end_date);
  return {
    title: MEMBER_TITLE,
    field,
    ...withoutGaps<Partial<RoleRecord>>({
      organization: labelOf(mandate.parliament_period),
      place: placeOf(mandate.electoral_data),
      party: partyOf(mandate.fraction_membership),
      from: dateOf(mandate.start_date),
      to,
    }),
    ...(to ? {} : { isListedNow: true as const }),
  };
}

/** `Bundestag 2025 - 2029` and `12 - Foo (Bundestag 2025 - 2029)`: the years say only which period is meant. */
function labelOf(value: unknown): string | undefined {
  const label = isPlain(value) ? lineOf(value.label) : undefined;
  const plain = label && withoutYearsInBrackets(label).replace(/ \d{4}(?: - \d{4})?$/, '');
  return plain?.trim() || undefined;
}

// A pattern for the last brackets would try each of many opening ones up to the end.
function withoutYearsInBrackets(label: string): string {
  const open = label.lastIndexOf(' (');
  const inner = open < 0 || !label.endsWith(')') ? '' : label.slice(open + 2, -1);
  return /\d{4}/.test(inner) && !/[()]/.test(inner) ? label.slice(0, open) : label;
}

/** Only somebody who won a constituency stands for one. Others were elected on a list. */
function placeOf(electoral: unknown): string | undefined {
  if (!isPlain(electoral) || electoral.mandate_won !== 'constituency') return undefined;
  return labelOf(electoral.constituency)?.replace(/^\d+ - /, '');
}

/** The parliamentary group without an end, or the last. */
function partyOf(memberships: unknown): string | undefined {
  const groups = listOf(memberships).filter(isPlain);
  const now = groups.find((one) => dateOf(one.valid_until) === undefined) ?? groups.at(-1);
  return labelOf(now?.fraction);
}
