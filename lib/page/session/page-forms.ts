import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import { countWords, isPlainlyEnglish } from '../../core/lexicon/plainly-english.ts';
import type { PublishedLanguages } from '../../published/published-languages.ts';
import type { FormsKit } from '../kits/forms-kit.ts';
import { dataOf, nextNodeOf, parentNodeOf, walkerOf } from '../read/dom-accessors.ts';
import { kindOf } from '../read/skip-rules.ts';

/** So much text tells a language, UTF-16 units; and so many nodes are looked at for it. */
const SAMPLE = 1500;
const MOST_NODES = 400;

/** Of less text nothing is told: a frame with a button. */
const LEAST_WORDS = 5;
/**
 * The gate for this page. Where it is plainly in English, that is the gate as published, at the cost of a look at some
 * text. For a page in a language that changes names, the language's lists are read and belong to the gate.
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
