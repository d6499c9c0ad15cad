import { readdirSync, readFileSync } from 'node:fs';
import { deriveAliases } from '../../lib/core/gazetteer/derive/derive-aliases.ts';
import { findMentionsAtOnce } from '../../lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '../../lib/core/gazetteer/gazetteer.ts';
import type { EntityType } from '../../lib/core/model.ts';

/**
 * A small corpus of our own texts for spotting. Each case is a text file. Its first line says what it shows, with
 * `Kind: …` and, if not English, `Lang: …`. The next line is `---`. Then comes the text, one block per line. Mentions
 * are marked as `[[id|surface]]`, and known gaps as `[[?id|surface]]`.
 */
export interface SpottingCase {
  name: string;
  kind: string;
  /** `surface = id @ offset`, sorted by offset */
  gold: string[];
  knownMisses: string[];
  found: string[];
}

interface Person {
  id: string;
  name: string;
  type?: EntityType;
  aliases?: string[];
  description?: string;
}

const FOLDER = new URL('cases/', import.meta.url);
const PEOPLE: Person[] = JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8'));

/** Forenames that nobody has, so that no text of the corpus names anybody in the crowd. */
const CROWD_FORENAMES = ['Abrel', 'Botan', 'Cimor', 'Dulem', 'Efral', 'Fondar', 'Gilem', 'Hodrin'];
const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pe', 'ra', 'si', 'tu', 'va'];
const CROWD = 2000;

/**
 * More people than those in the texts, half of them with the same surnames. A dictionary never has only what a page
 * needs. One person in the texts shares her surname with nobody.
 */
function buildCrowd(): Person[] {
  const shared = PEOPLE.filter(
    ({ name, type }) =>
      type !== 'event' && /^[\p{Script=Latin} .-]+ \p{Script=Latin}+$/u.test(name),
  )
    .map(({ name }) => name.split(' ').at(-1) ?? '')
    .filter((surname) => surname !== 'Vossberg' && !/^(?:III|Jr)$/.test(surname));
  const syllable = (i: number) => SYLLABLES[i % SYLLABLES.length] as string;
  return Array.from({ length: CROWD }, (_, i) => {
    const own = `${syllable(i)}${syllable(i >> 2)}${syllable(i >> 4)}r`;
    const surname =
      i % 2
        ? (shared[(i >> 1) % shared.length] as string)
        : own.replace(/^./, (c) => c.toUpperCase());
    const forename = `${CROWD_FORENAMES[i % CROWD_FORENAMES.length]}${syllable(i >> 3)}${syllable(i >> 5)}`;
    return { id: `crowd-${i}`, name: `${forename} ${surname}` };
  });
}

const entriesOf = ({ id, name, type = 'person', aliases, description }: Person): GazetteerEntry[] =>
  deriveAliases(type, name, aliases).map(({ text, derivation }) => ({
    entityId: id,
    type,
    name,
    alias: text,
    derivation,
    titles: description ? [description] : [],
    participants: [],
    articleIds: [],
  }));

/** Reads all cases and spots names in them, with a crowd of other people. */
export function readSpottingCases(): SpottingCase[] {
  const gazetteer = compileGazetteer([...PEOPLE, ...buildCrowd()].flatMap(entriesOf));
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.map((file) => {
    const [head = '', body = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n---\n');
    const lang = /Lang: (\w+)/.exec(head)?.[1];
    const { text, gold, knownMisses } = readMarks(body.trim());
    const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
      id: match.index,
      text: match[0],
    }));
    const mentions = findMentionsAtOnce(blocks, gazetteer, lang ? { lang } : {});
    return {
      name: file.replace('.txt', ''),
      kind: /Kind: ([\w-]+)/.exec(head)?.[1] ?? '',
      gold,
      knownMisses,
      found: mentions.map(({ surface, entityIds, blockId, start }) =>
        describeMention(surface, entityIds.join('|'), blockId + start),
      ),
    };
  });
}

const describeMention = (surface: string, id: string, at: number): string =>
  `${surface} = ${id} @ ${at}`;

function readMarks(marked: string): { text: string; gold: string[]; knownMisses: string[] } {
  let text = '';
  let from = 0;
  const gold: string[] = [];
  const knownMisses: string[] = [];
  for (const match of marked.matchAll(/\[\[(\?)?([^|\]]+)\|([^\]]+)\]\]/g)) {
    const [whole, missed, id = '', surface = ''] = match;
    text += marked.slice(from, match.index);
    (missed ? knownMisses : gold).push(describeMention(surface, id, text.length));
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), gold, knownMisses };
}
