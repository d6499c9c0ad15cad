import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../../corpus/corpus.ts';

/**
 * The rules read English and not just the bundled article, so none of its names may stand in lib/. The names come from
 * the case's own gold, so that new names there are checked at once.
 */

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Words in its names that are ordinary English, and the names of countries. */
const GENERAL = new Set(
  (
    'house white special envoy ministry foreign palace presidential summit coalition willing meeting with ' +
    'plans security guarantees announced that will endorse for the of in news america one staff author ' +
    'france russia ukraine ukrainian nato mark'
  ).split(' '),
);

function namesOfTheArticle(): string[] {
  const { article, facts } = readCase('001-summit-security-guarantees');
  const named = facts.entities.filter((entity) => entity.type !== 'event').map((one) => one.name);
  const aliases = facts.aliases.map((alias) => alias.text);
  const all = [
    ...named,
    ...aliases,
    article.author ?? '',
    article.publisher,
    'OAN',
    'Kyiv',
    'Moscow',
  ];
  const words = all.flatMap((name) => name.split(/[^\p{L}]+/u));
  const telling = words.filter((word) => word.length > 2 && !GENERAL.has(word.toLowerCase()));
  return [...new Set([...telling, 'Coalition of the Willing', 'One America News'])];
}

/**
 * Lists of usual forenames and places contain those of the article too, because they list all. Surnames, organisations
 * and other names must not be there.
 */
const WORLD_LISTS =
  /lib\/core\/lexicon\/(?:names|places)\/(?:forenames|forename-gender|forename-spellings|nicknames|usual-nicknames|slavic-forenames|place-names|united-states)\.ts$/;

function forenamesAndPlaces(): Set<string> {
  const { article, facts } = readCase('001-summit-security-guarantees');
  const people = facts.entities.filter((entity) => entity.type === 'person');
  const personal = [
    ...people.map((one) => one.name),
    ...facts.aliases.map((alias) => alias.text),
    article.author ?? '',
  ];
  const places = facts.entities.filter((entity) => entity.type === 'place').map((one) => one.name);
  const forenames = personal.flatMap((name) => name.split(/[^\p{L}]+/u).slice(0, -1));
  return new Set([...forenames, ...places, 'Moscow']);
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

/** The names that stand as words of their own in a file's code or comments. */
function namesIn(source: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(source));
}

describe('the rules and the bundled article', () => {
  const names = namesOfTheArticle();

  it('has the names to look for', () => {
    for (const name of ['Zelensky', 'Rutte', 'Elysee', 'Paris', 'Alaska', 'Зеленський', 'Wolf']) {
      expect(names).toContain(name);
    }
    expect(names.length).toBeGreaterThan(20);
  });

  it('finds a name where one is', () => {
    expect(namesIn('// like Rutte’s reply', names)).toEqual(['Rutte']);
    expect(namesIn("const comparison = 'wolfram'", names)).toEqual([]);
  });

  it('share no name', () => {
    const files = sourcesUnder('lib');
    expect(files.length).toBeGreaterThan(30);
    const general = forenamesAndPlaces();
    const found = files.flatMap((path) =>
      namesIn(readFileSync(path, 'utf8'), names)
        .filter((name) => !(WORLD_LISTS.test(path) && general.has(name)))
        .map((name) => `${path.slice(ROOT.length)}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
