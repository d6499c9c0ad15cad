import { CONFLICTS, VOTES_AND_SUMMITS } from './queries/events.ts';
import { CABINET, EXECUTIVES, HEADS, ORGANIZATIONS, PARLIAMENT } from './queries/offices.ts';
import type { ShelfEntry } from './shelf-entry.ts';

const CC0 = 'CC0-1.0';
const LEGISLATORS = 'https://unitedstates.github.io/congress-legislators';

const legislators = {
  publisher: 'unitedstates/congress-legislators',
  homepage: 'https://github.com/unitedstates/congress-legislators',
  format: 'congress',
  licence: CC0,
  kind: 'list',
  adds: 'people',
  rhythm: 1,
} as const;

const wikidata = {
  publisher: 'Wikidata',
  homepage: 'https://www.wikidata.org/',
  address: 'https://query.wikidata.org/sparql?format=json&query={{query}}',
  format: 'wikidata',
  licence: CC0,
  kind: 'query',
  rhythm: 7,
} as const;

/**
 * The shelf. An entry is here if its licence is clear, it has one address, and a reader for its format exists. Numbers are
 * about right: they tell how much comes, and nothing is judged by them.
 */
export const SHELF: readonly ShelfEntry[] = [
  {
    ...wikidata,
    name: 'heads',
    query: HEADS,
    adds: 'people',
    expects: { records: 400, bytes: 900_000 },
  },
  {
    ...wikidata,
    name: 'organizations',
    query: ORGANIZATIONS,
    adds: 'people',
    expects: { records: 40, bytes: 100_000 },
  },
  {
    ...legislators,
    name: 'congress',
    address: `${LEGISLATORS}/legislators-current.json`,
    expects: { records: 540, bytes: 1_030_000 },
  },
  {
    ...legislators,
    name: 'presidents',
    address: `${LEGISLATORS}/executive.json`,
    expects: { records: 80, bytes: 90_000 },
  },
  {
    name: 'states',
    publisher: 'Open States',
    homepage: 'https://open.pluralpolicy.com/data/',
    address: 'https://data.openstates.org/people/current/{{state}}.csv',
    format: 'open-states',
    licence: CC0,
    kind: 'list',
    choice: 'state',
    adds: 'people',
    expects: { records: 150, bytes: 120_000 },
    rhythm: 7,
  },
  {
    ...wikidata,
    name: 'european',
    query: PARLIAMENT,
    adds: 'people',
    expects: { records: 720, bytes: 700_000 },
  },
  {
    name: 'bundestag',
    publisher: 'abgeordnetenwatch.de',
    homepage: 'https://www.abgeordnetenwatch.de/',
    address:
      'https://www.abgeordnetenwatch.de/api/v2/candidacies-mandates?parliament_period=161&type=mandate&range_end=1000',
    format: 'mandates',
    licence: CC0,
    kind: 'list',
    adds: 'people',
    expects: { records: 640, bytes: 1_500_000 },
    rhythm: 1,
  },
  {
    ...wikidata,
    name: 'parliament',
    query: PARLIAMENT,
    choice: 'parliament',
    adds: 'people',
    expects: { records: 400, bytes: 400_000 },
  },
  {
    ...wikidata,
    name: 'cabinet',
    query: CABINET,
    choice: 'country',
    adds: 'people',
    expects: { records: 30, bytes: 40_000 },
  },
  {
    ...wikidata,
    name: 'executives',
    query: EXECUTIVES,
    adds: 'people',
    expects: { records: 800, bytes: 600_000 },
  },
  {
    ...wikidata,
    name: 'votes',
    query: VOTES_AND_SUMMITS,
    adds: 'events',
    expects: { records: 400, bytes: 350_000 },
  },
  {
    ...wikidata,
    name: 'conflicts',
    query: CONFLICTS,
    adds: 'events',
    expects: { records: 80, bytes: 60_000 },
  },
];
