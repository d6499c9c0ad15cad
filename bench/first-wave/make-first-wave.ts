/**
 * Files of the size of the shelf's first wave, with made-up people: about 6,000. They are the same in every run.
 *
 *   node bench/first-wave/make-first-wave.ts FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPeople, type Drawn, LANGUAGES } from './draw-person.ts';

type Row = Readonly<Record<string, string>>;

const STATES = ['ca', 'tx', 'fl', 'ny', 'pa', 'il', 'oh', 'ga', 'nc', 'mi'];
const CHAMBERS = ['upper', 'lower', 'lower'];
const PARTIES = ['Green', 'Liberal', 'Conservative', 'Labour', 'Independent'];

/** Name and content of each file. */
export function makeFirstWave(): [name: string, text: string][] {
  const draw = createPeople(41);
  const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index));
  let item = 900_000_000;
  const anyone = (index: number): Drawn => draw(LANGUAGES[index % LANGUAGES.length] ?? 'en');
  const query = (rows: readonly Row[]) =>
    JSON.stringify({
      head: { vars: ['item', 'en', 'start'] },
      results: { bindings: rows.map(toBinding) },
    });
  const person = (who: Drawn, more: Row): Row => ({
    item: `http://www.wikidata.org/entity/Q${item++}`,
    en: fullName(who),
    start: '2024-03-05T00:00:00Z',
    ...more,
  });
  const office = (title: string) => (index: number) => person(anyone(index), { officeEn: title });
  return [
    [
      'congress.json',
      JSON.stringify(many(540, (i) => toMember(draw('en'), i, i % 5 ? 'rep' : 'sen'))),
    ],
    [
      'executive.json',
      JSON.stringify(many(80, (i) => toMember(draw('en'), i + 1_000, i % 2 ? 'prez' : 'viceprez'))),
    ],
    ...STATES.map((state): [string, string] => [
      `${state}.csv`,
      toTable(
        many(150, () => draw('en')),
        state,
      ),
    ]),
    ['mandates.json', toMandates(many(640, (i) => (i % 12 ? draw('de') : draw('tr'))))],
    [
      'heads.json',
      query(
        many(400, (i) => person(anyone(i), { role: 'Head of state', countryEn: `Country ${i}` })),
      ),
    ],
    ['european.json', query(many(720, office('member of the European Parliament')))],
    [
      'parliament.json',
      query(
        many(800, (i) => person(draw(i % 2 ? 'fr' : 'en'), { officeEn: 'member of the House' })),
      ),
    ],
    ['cabinets.json', query(many(400, office('Minister of Finance')))],
    [
      'organizations.json',
      query(many(40, (i) => person(anyone(i), { role: 'Chair', orgEn: `Fund ${i}` }))),
    ],
    [
      'executives.json',
      query(
        many(800, (i) =>
          person(i % 3 ? draw('en') : anyone(i), { role: 'Chief executive', orgEn: `Works ${i}` }),
        ),
      ),
    ],
  ];
}

const fullName = ({ first, middle, last }: Drawn): string =>
  [first, middle, last].filter(Boolean).join(' ');

const toBinding = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }]),
  );

const toMember = (who: Drawn, index: number, type: string) => ({
  id: { bioguide: `M${String(index).padStart(6, '0')}`, govtrack: 900_000 + index },
  name: { ...who, official_full: fullName(who) },
  bio: { birthday: `19${40 + (index % 50)}-02-03` },
  terms: [{ type, start: '2025-01-03', end: '2029-01-03', state: 'WA', party: PARTIES[index % 2] }],
});

function toTable(people: readonly Drawn[], state: string): string {
  const header =
    'id,name,current_party,current_district,current_chamber,given_name,family_name,birth_date,links,sources,wikidata';
  const rows = people.map((who, i) =>
    [
      `ocd-person/${state}${i}`,
      fullName(who),
      PARTIES[i % 2],
      i,
      CHAMBERS[i % 3],
      who.first,
      who.last,
      '',
      '',
      '',
      '',
    ].join(','),
  );
  return [header, ...rows].join('\n');
}

const toMandates = (people: readonly Drawn[]): string =>
  JSON.stringify({
    meta: { abgeordnetenwatch_api: { licence: 'CC0 1.0' } },
    data: people.map((who, i) => ({
      type: 'mandate',
      politician: { id: i + 1, label: fullName(who) },
      parliament_period: { label: 'Bundestag 2025 - 2029' },
      fraction_membership: [{ fraction: { label: `${PARTIES[i % 5]} (Bundestag 2025 - 2029)` } }],
    })),
  });

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name a folder');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of makeFirstWave()) writeFileSync(join(folder, name), text);
}
