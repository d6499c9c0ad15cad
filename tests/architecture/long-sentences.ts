import { parseSync } from 'vite';

/** A sentence of a comment, and how many words it has. */
export interface LongSentence {
  line: number;
  words: number;
  text: string;
}

/** The sentences in the comments of a file that have more than `most` words. */
export function findLongSentences(path: string, code: string, most: number): LongSentence[] {
  const { comments, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: LongSentence[] = [];
  for (const { start, text } of joinLines(comments, code)) {
    const line = code.slice(0, start).split('\n').length;
    for (const sentence of sentencesOf(text)) {
      const words = countWords(sentence);
      if (words > most) found.push({ line, words, text: sentence });
    }
  }
  return found;
}

interface Comment {
  type: 'Line' | 'Block';
  value: string;
  start: number;
  end: number;
}

/** Comments as text. Line comments that follow one another are one comment. */
function joinLines(comments: readonly Comment[], code: string): { start: number; text: string }[] {
  const joined: { start: number; end: number; text: string; type: string }[] = [];
  for (const { type, value, start, end } of comments) {
    const last = joined.at(-1);
    const isNext = last?.type === type && /^\n[ \t]*$/.test(code.slice(last.end, start));
    if (type === 'Line' && last && isNext) {
      last.text += `\n${value.trim()}`;
      last.end = end;
    } else joined.push({ start, end, type, text: withoutStars(value) });
  }
  return joined;
}

const withoutStars = (text: string): string =>
  text
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');

/**
 * The sentences of a text. A paragraph, an item of a list and a colon or semicolon also end one. Code samples, drawings
 * and addresses count as one word.
 */
function sentencesOf(text: string): string[] {
  return text
    .replace(/```.*?```/gs, '\n\n')
    .replace(/^ {2,}\S.*$/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*@]|\d+\.) ?)/)
    .flatMap((paragraph) =>
      paragraph
        .replace(/\s+/g, ' ')
        .replace(/`[^`]*`/g, 'code')
        .replace(/\S+:\/\/\S+?(?=[).,:;]*(?:\s|$))/g, 'address')
        .split(/(?<=[.!?:;…][)”’"]*) (?=\S)/),
    );
}

const countWords = (sentence: string): number =>
  sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
