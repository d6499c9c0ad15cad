import { isAddedEnd, isCutOff } from '../../lexicon/teaser-ends.ts';
import type { PlainText } from '../markup/collect-text.ts';
import { withoutTracking } from '../page-article.ts';
import type { ItemRecord } from '../records/data-record.ts';
import { addressOf, firstLine, languageOf, lineOf, withoutGaps } from '../records/fields.ts';
import { readMoment } from '../records/read-date-line.ts';
import { FormatError } from '../records/read-part.ts';

/** An item as any kind of feed gives it. */
export interface GivenItem {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  /** all texts that it has; the element's name doesn't say which is whole */
  texts: readonly PlainText[];
  author?: string | undefined;
  /** the first that can be read counts */
  dates: readonly unknown[];
  publisher?: string | undefined;
  lang?: string | undefined;
}

/** Fewer words are a teaser. Of three real feeds with 95 items, no teaser over this length lacked a sign of its end. */
const WHOLE_WORDS = 150;

/** Words of the text that stand for a title where there is none. */
const TITLE_WORDS = 12;

/** One item. Throws a FormatError if it has neither words nor address. */
export function toItem({
  id,
  link,
  title,
  texts,
  author,
  dates,
  publisher,
  lang,
}: GivenItem): ItemRecord {
  const given = addressOf(link) ?? addressOf(id);
  const url = given && withoutTracking(given);
  const longest = texts.toSorted((a, b) => b.text.length - a.text.length)[0] ?? { text: '' };
  const text = withoutAddedEnd(longest.text);
  const name = lineOf(title) ?? beginOf(text);
  const moment = dates.map(readMoment).find((read) => read !== undefined);
  const key = keyOf(id, given, name, moment?.day);
  if (!key || !name) throw new FormatError({ cause: 'missing', field: 'title' });
  return {
    kind: 'item',
    key,
    title: name,
    text,
    isWhole: isWhole(text, longest.endsInLink, given),
    ...withoutGaps<Partial<ItemRecord>>({
      url,
      author: lineOf(author),
      publisher: lineOf(publisher),
      publishedOn: moment?.day,
      publishedAt: moment?.at,
      lang: languageOf(lang),
    }),
  };
}

/** Whether this is the whole article: long enough, and nothing at its end leads to the rest. */
function isWhole(text: string, endsInLink: string | undefined, url: string | undefined): boolean {
  if (isCutOff(text)) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < WHOLE_WORDS) return false;
  const end = addressOf(endsInLink);
  return !(end && url && withoutTracking(end) === withoutTracking(url));
}

function withoutAddedEnd(text: string): string {
  const paragraphs = text.split('\n\n');
  while (paragraphs.length > 0 && isAddedEnd(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}

function beginOf(text: string): string | undefined {
  const words = text.split(/\s+/u).filter(Boolean);
  const begin = words.slice(0, TITLE_WORDS).join(' ');
  return firstLine(words.length > TITLE_WORDS ? `${begin} …` : begin);
}

/**
 * What stays the same when an item is changed: its id, else its address, else title and day. An id may be an address
 * that moves to https, or gets a number behind `#` with each change of the item.
 */
function keyOf(
  id: string | undefined,
  link: string | undefined,
  title: string | undefined,
  day: string | undefined,
): string | undefined {
  const own = lineOf(id);
  if (own) {
    const plain = own.replace(/^http:/i, 'https:');
    const bare = plain.replace(/#\d+$/, '');
    return link && bare === link.replace(/^http:/i, 'https:') ? bare : plain;
  }
  if (link) return withoutTracking(link).replace(/^http:/i, 'https:');
  return title && [title, day].filter(Boolean).join(' · ');
}
