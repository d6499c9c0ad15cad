import { parseSync } from 'vite';

/** A place in a file that spells two or more words of a language. */
export interface SpelledWords {
  line: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * Places where a file spells words instead of taking them from the lexicon. They are regular expressions, sets, lists
 * and strings to be split, with two words or more. Comparing one expression with two words or more also counts.
 */
export function findSpelledWords(path: string, code: string): SpelledWords[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: SpelledWords[] = [];
  const note = ({ start, end }: Node) =>
    found.push({ line: code.slice(0, start).split('\n').length, text: code.slice(start, end) });
  const visit = (value: unknown, isInChain = false): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (!isNode(value)) return;
    const isChain = value.type === 'LogicalExpression';
    if (spellsInPattern(value) || spellsInList(value) || spellsInString(value)) note(value);
    else if (isChain && !isInChain && spellsInComparisons(value, code)) note(value);
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'parent') visit(child, isChain);
    }
  };
  visit(program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Words of a pattern: two letters or more, without escapes, classes of characters, names of groups and parts of addresses. */
export function wordsOfPattern(pattern: string): string[] {
  const plain = pattern
    .replace(/\\p\{[^}]*\}/giu, ' ')
    .replace(/\(\?<[a-z]\w*>/giu, '(')
    .replace(/\\./gu, ' ')
    .replace(/\[[^\]]*\]/gu, ' ')
    .replace(/\b(?:https?|www)\b/gu, ' ');
  return plain.match(/\p{L}{2,}/gu) ?? [];
}

function spellsInPattern(node: Node): boolean {
  const { pattern } = (node.regex ?? {}) as { pattern?: string };
  return pattern !== undefined && wordsOfPattern(pattern).length >= 2;
}

const LISTS = new Set(['wordList', 'splitWords', 'Set']);

function spellsInList({ type, callee, arguments: given, typeArguments }: Node): boolean {
  if (type !== 'CallExpression' && type !== 'NewExpression') return false;
  // `new Set<Kind>(['direct', 'mixed'])` names our own kinds.
  if (typeArguments) return false;
  if (!LISTS.has(String((callee as Node).name))) return false;
  const text = (given as Node[]).flatMap(stringsIn).join(' ');
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 2;
}

/** `'one|two'`, a piece of a pattern, and `'one two'.split(' ')`. */
function spellsInString(node: Node): boolean {
  if (node.type === 'Literal') return /\p{L}{2,}\|\p{L}{2,}/u.test(String(node.value));
  if (node.type !== 'CallExpression') return false;
  const { object, property } = node.callee as { object?: Node; property?: { name?: string } };
  const text = object && property?.name === 'split' ? stringsIn(object).join(' ') : '';
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 2;
}

function stringsIn(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  const inner = [node.elements, node.quasis, node.left, node.right].flat().filter(isNode);
  const own = (node.value as { cooked?: string } | undefined)?.cooked;
  return [...(own === undefined ? [] : [own]), ...inner.flatMap(stringsIn)];
}

/** `lower === 'he' || lower === 'she'`: the same thing compared with several words. */
function spellsInComparisons(node: Node, code: string): boolean {
  const words = new Map<string, number>();
  const collect = (one: Node): void => {
    if (one.type === 'LogicalExpression') {
      collect(one.left as Node);
      collect(one.right as Node);
    }
    if (one.type !== 'BinaryExpression' || !/^[!=]==$/.test(String(one.operator))) return;
    const [left, right] = [one.left as Node, one.right as Node];
    if (typeof right.value !== 'string' || !/^\p{Ll}{2,}$/u.test(right.value)) return;
    const compared = code.slice(left.start, left.end);
    if (!/\b(?:lower|word)\b|\bword\(/.test(compared)) return;
    words.set(compared, (words.get(compared) ?? 0) + 1);
  };
  collect(node);
  return [...words.values()].some((count) => count >= 2);
}

/** The lists that a file of the lexicon exports as `wordList(…)`, each word once. */
export function wordListsIn(code: string): { name: string; words: string[] }[] {
  const lists = code.matchAll(/export const (\w+) = wordList\(\s*(['"`])(.*?)\2,?\s*\);/gs);
  return [...lists].map(([, name = '', , text = '']) => ({
    name,
    words: [...new Set(text.split(/\s+/).filter(Boolean))],
  }));
}
