import { Parser } from 'sparqljs';
import { describe, expect, it } from 'vitest';
import { readerOf } from '@/lib/core/formats/readers.ts';
import { COUNTRIES } from '@/lib/core/shelf/countries.ts';
import { SHELF } from '@/lib/core/shelf/entries.ts';
import { fillAddress } from '@/lib/core/shelf/fill-address.ts';
import { PARLIAMENTS } from '@/lib/core/shelf/parliaments.ts';
import { addressOf, choicesOf, findEntry } from '@/lib/core/shelf/shelf.ts';

/** The prefixes that the endpoint knows without being told. */
const prefixes = {
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  p: 'http://www.wikidata.org/prop/',
  ps: 'http://www.wikidata.org/prop/statement/',
  pq: 'http://www.wikidata.org/prop/qualifier/',
  wikibase: 'http://wikiba.se/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const DAY = { today: '2026-11-30', lang: 'de-AT' };

/** Each entry with each choice. */
const ASKED = SHELF.flatMap((entry) =>
  (entry.choice ? choicesOf(entry.choice) : [undefined]).map((choice) => ({
    id: [entry.name, choice].filter(Boolean).join('-'),
    entry,
    address: addressOf(entry, choice) ?? '',
  })),
);
const queryIn = (address: string) => new URL(address).searchParams.get('query') ?? '';
const queries = ASKED.filter(({ entry }) => entry.query).map(({ id, address }) => ({
  id,
  query: queryIn(fillAddress(address, DAY)),
}));

describe('the shelf', () => {
  it('holds the first wave, each once, free to use', () => {
    expect(SHELF.map(({ name }) => name).toSorted()).toEqual([
      'bundestag',
      'cabinet',
      'conflicts',
      'congress',
      'european',
      'executives',
      'heads',
      'organizations',
      'parliament',
      'presidents',
      'states',
      'votes',
    ]);
    for (const { licence, format, rhythm } of SHELF) {
      expect(licence).toBe('CC0-1.0');
      expect(readerOf(format)).toBeDefined();
      expect(rhythm).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(ASKED.map(({ id }) => id)).size).toBe(ASKED.length);
  });

  it('has an https address without gaps for each choice', () => {
    expect(ASKED.length).toBeGreaterThan(130);
    for (const { id, address } of ASKED) {
      const { protocol, username, hash } = new URL(address);
      expect([id, protocol, username, hash]).toEqual([id, 'https:', '', '']);
      const filled = decodeURIComponent(fillAddress(address, DAY));
      expect([id, filled.includes('{{'), filled.includes('undefined')]).toEqual([id, false, false]);

      // Longer ones are refused by servers on the way.
      expect(address.length).toBeLessThan(3_000);
    }
  });

  it('needs a choice where an entry says so', () => {
    for (const entry of SHELF.filter(({ choice }) => choice))
      expect([addressOf(entry), addressOf(entry, 'XX')]).toEqual([undefined, undefined]);
    expect(addressOf(findEntry('states') ?? fail(), 'CA')).toBe(
      'https://data.openstates.org/people/current/ca.csv',
    );
    expect(findEntry('nothing')).toBeUndefined();
  });

  it('asks in standard SPARQL 1.1', () => {
    const parser = new Parser({ prefixes });
    for (const { id, query } of queries) {
      const parsed = parser.parse(query);
      expect([id, parsed.type === 'query' && parsed.queryType]).toEqual([id, 'SELECT']);
    }
    expect(() => parser.parse('SELECT ?a WHERE { ?a wdt:P31 }')).toThrow();
  });

  it('follows the rules for queries', () => {
    for (const { id, query } of queries) {
      // No label service, no clock of the server, no images.
      expect([id, /SERVICE|NOW\s*\(|\bP18\b|hint:|INCLUDE/.exec(query)?.[0]]).toEqual([
        id,
        undefined,
      ]);
      const vars = /SELECT DISTINCT ([^{]*) WHERE/.exec(query)?.[1]?.split(' ');
      expect(vars).toEqual(expect.arrayContaining(['?item', '?en', '?mul', '?own', '?desc']));
      expect(query).toContain('LANG(?own) = "de"');
    }
    // One country in a query.
    const items = new Set(Object.values(COUNTRIES));
    for (const { id, query } of queries.filter((one) => /^(?:cabinet|parliament)/.test(one.id)))
      expect([
        id,
        query.match(/wd:Q\d+/g)?.filter((one) => items.has(one.slice(3))).length,
      ]).toEqual([id, id.includes('cabinet') ? 2 : 0]);
  });

  it('knows each country and parliament once', () => {
    expect(new Set(Object.values(COUNTRIES)).size).toBe(Object.keys(COUNTRIES).length);
    const positions = Object.values(PARLIAMENTS).map(({ position }) => position);
    expect(new Set(positions).size).toBe(positions.length);
    for (const item of [...Object.values(COUNTRIES), ...positions]) expect(item).toMatch(/^Q\d+$/);
  });
});

function fail(): never {
  throw new Error('not there');
}
