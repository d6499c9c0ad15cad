import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import { countWords, isPlainlyEnglish } from '../../core/lexicon/plainly-english.ts';
import type { PublishedLanguages } from '../../published/published-languages.ts';
import type { FormsKit } from '../kits/forms-kit.ts';
import { dataOf, nextNodeOf, parentNodeOf, walkerOf } from '../read/dom-accessors.ts';
import { kindOf } from '../read/skip-rules.ts';

/** How much text reveals a language, in UTF-16 units, and how many nodes are searched for it. */
const SAMPLE = 1500;
const MOST_NODES = 400;

/** Shortest text whose language can be told. A frame with a button has less. */
const LEAST_WORDS = 5;
/**
 * The gate for this page. If the page is clearly in English, it is the published gate, and only some text is read. If
 * the page's language inflects names, the gate also gets the lists of that language.
 */
export async function withForms(
  gate: Gate,
  document: Document,
  findLanguages: () => Promise<PublishedLanguages | undefined>,
  getFormsKit: () => Promise<FormsKit>,
): Promise<Gate> {
  const sample = sampleOf(document);
  if (countWords(sample) < LEAST_WORDS || isPlainlyEnglish(sample)) return gate;
  const languages = await findLanguages();
  if (!languages) return gate;
  const { lang } = document.documentElement;
  return (await getFormsKit()).addForms(gate, sample, lang || undefined, languages);
}

/** Title and first text of a page. */
function sampleOf(document: Document): string {
  const { body } = document;
  let sample = `${document.title}\n`;
  if (!body) return sample;
  const walker = walkerOf(body, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_NODES && sample.length < SAMPLE; i++) {
    const node = nextNodeOf(walker) as Text | null;
    if (!node) break;
    const parent = parentNodeOf(node) as Element | null;
    if (parent && kindOf(parent) !== 'unread') sample += `${dataOf(node).trim()}\n`;
  }
  return sample.slice(0, SAMPLE);
}
