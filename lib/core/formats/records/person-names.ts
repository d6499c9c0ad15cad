import { GENERATIONS } from '../../lexicon/english/suffixes-of-names.ts';
import { foldText } from '../../text/fold.ts';
import { nameIn } from './fields.ts';

/** The names of somebody as people write them. */
export interface PersonNames {
  name: string;
  /** without `name`, and each once */
  aliases: string[];
}

/**
 * Puts the names of a list into the form in which texts write them. `Doe, Jane` is Jane Doe. `Jane "Jenny" Doe` and `Jane
 * (Jenny) Doe` are Jane Doe, who is also Jenny Doe. An alias that differs by accents or capitals alone is left out.
 */
export function personNames(full: string, others: readonly unknown[]): PersonNames {
  const [name = full, ...more] = spell(full);
  const seen = new Set([foldText(name)]);
  const aliases: string[] = [];
  for (const alias of [...more, ...others.flatMap((one) => spell(nameIn(one) ?? ''))]) {
    const key = foldText(alias);
    if (seen.has(key) || !/\p{L}/u.test(alias)) continue;
    seen.add(key);
    aliases.push(alias);
  }
  return { name, aliases };
}

/** An inserted nickname: between quotation marks of any kind, or in brackets. */
const INSERTED = / (?:"([^"]+)"|[“”„«]([^“”„«»]+)[”“»]|\(([^()]+)\)|'([^']+)')(?= )/u;

function spell(given: string): string[] {
  const name = turn(given).replace(/\s+/gu, ' ').trim();
  if (name === '') return [];
  const match = INSERTED.exec(name);
  if (!match) return [name];
  const nickname = match.slice(1).find(Boolean) ?? '';
  const after = name.slice(match.index + match[0].length).trim();
  const plain = `${name.slice(0, match.index)} ${after}`.trim();
  // What stands in brackets may be a title or a year.
  const isName = /^\p{Lu}[\p{L}’'.-]*$/u.test(nickname) && after !== '';
  return isName ? [plain, `${nickname} ${after}`] : [plain];
}

/** Turns `Doe, Jane Q.` around, but not `Jane Doe, Jr.` and no list of names. */
function turn(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [surname = '', given = ''] = parts;
  if (parts.length !== 2 || surname === '' || given === '') return name;
  if (GENERATIONS.has(foldText(given.replace(/\.$/, '')))) return name;
  // `Jane Doe, MP`: initials alone are no forename.
  return /\p{Ll}/u.test(given) || !/\p{Lu}/u.test(given) ? `${given} ${surname}` : name;
}

/** A forename that is an initial alone names too many together with a surname. */
export const isInitial = (forename: string): boolean => /^\p{L}\.?$/u.test(forename);
