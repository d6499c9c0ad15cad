import { parseDay, shiftDays } from '../../dates/calendar.ts';
import { CONGRESS_TITLES } from '../../lexicon/english/congress-words.ts';
import { UNITED_STATES } from '../../lexicon/places/united-states.ts';
import { cutJson } from '../json/cut-json.ts';
import type { PersonRecord, RoleRecord } from '../records/data-record.ts';
import {
  dateOf,
  isPlain,
  lineOf,
  listOf,
  nameOf,
  type Plain,
  parsePlain,
  wikidataOf,
  withoutGaps,
} from '../records/fields.ts';
import { isInitial, personNames } from '../records/person-names.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';

/** The JSON of unitedstates/congress-legislators: members of Congress, and presidents in `executive.json`. */
export const readCongress: ReadFormat = (pieces, { file }) =>
  guardParts(readMembers(pieces, file), file);

async function* readMembers(
  pieces: Parameters<ReadFormat>[0],
  file: string,
): AsyncGenerator<ReadPart> {
  for await (const { index = 0, json } of cutJson(pieces, { lists: new Set() }))
    yield* readOne(index + 1, file, () => readMember(parsePlain(json)));
}

function readMember({ id, name: given, bio, terms, leadership_roles: lead }: Plain): PersonRecord {
  const ids = isPlain(id) ? id : {};
  const names = isPlain(given) ? given : {};
  const key = lineOf(ids.bioguide) ?? lineOf(ids.govtrack);
  if (!key) throw new FormatError({ cause: 'missing', field: 'id.bioguide' });
  const [first, last] = [nameOf(names.first, 'name.first'), nameOf(names.last, 'name.last')];
  const suffix = lineOf(names.suffix);
  const called = [first, last, suffix].filter(Boolean).join(' ');
  const [middle, nickname] = [lineOf(names.middle), lineOf(names.nickname)];
  return {
    kind: 'person',
    key,
    ...personNames(lineOf(names.official_full) ?? called, [
      isInitial(first) ? undefined : called,
      isInitial(first) ? undefined : `${first} ${last}`,
      middle && [first, middle, last, suffix].filter(Boolean).join(' '),
      nickname && `${nickname} ${last}`,
    ]),
    ids: idsOf(ids),
    ...withoutGaps<Partial<PersonRecord>>({
      born: isPlain(bio) ? dateOf(bio.birthday) : undefined,
      url: lineOf(ids.bioguide) && `https://bioguide.congress.gov/search/bio/${key}`,
    }),
    roles: [
      ...joinTerms(listOf(terms).flatMap((term, index) => readTerm(term, `terms[${index}]`))),
      ...joinTerms(
        listOf(lead).flatMap((role, index) => readLead(role, `leadership_roles[${index}]`)),
      ),
    ],
  };
}

/** Ids that other collections also use, as text. */
const KEPT_IDS = ['bioguide', 'govtrack', 'icpsr', 'lis', 'thomas'];

function idsOf(ids: Plain): Record<string, string> {
  const wikidata = wikidataOf(ids.wikidata);
  const kept = KEPT_IDS.flatMap((scheme) => {
    const id = lineOf(ids[scheme]);
    return id ? [[scheme, id] as const] : [];
  });
  return { ...(wikidata ? { wikidata } : {}), ...Object.fromEntries(kept) };
}

function readTerm(term: unknown, field: string): RoleRecord[] {
  if (!isPlain(term)) return [];
  const title = CONGRESS_TITLES[lineOf(term.type) ?? ''];
  const from = dateOf(term.start);
  if (!title || !from) return [];
  const place = UNITED_STATES[lineOf(term.state) ?? ''];
  return [
    {
      title,
      from,
      field,
      ...withoutGaps<Partial<RoleRecord>>({
        place,
        party: lineOf(term.party),
        to: dateOf(term.end),
      }),
    },
  ];
}

function readLead(role: unknown, field: string): RoleRecord[] {
  if (!isPlain(role)) return [];
  const [title, from, to] = [lineOf(role.title), dateOf(role.start), dateOf(role.end)];
  return title && from ? [{ title, from, field, ...(to ? { to } : {}) }] : [];
}

/** Days between two terms of one office without a break: between sessions. */
const BREAK = 40;

/** Terms of one office that follow each other are one role. The field is that of the last, which says the party. */
function joinTerms(terms: readonly RoleRecord[]): RoleRecord[] {
  const joined: RoleRecord[] = [];
  for (const term of terms.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
    const at = joined.findLastIndex(
      (role) => role.title === term.title && role.place === term.place && role.party === term.party,
    );
    const before = joined[at];
    const { from } = term;
    if (before?.to && from && from <= (shiftDays(parseDay(before.to), BREAK) ?? '')) {
      joined.splice(at, 1);
      joined.push({ ...term, ...(before.from ? { from: before.from } : {}) });
    } else joined.push(term);
  }
  return joined;
}
