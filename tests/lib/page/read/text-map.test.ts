// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import '../page-fixtures.ts';
import { nodesIn, type PageBlock, toRange } from '@/lib/page/read/text-map.ts';
import { collectBlocks } from '../page-fixtures.ts';
import { blocksOf } from './read-blocks.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** What the browser itself finds in a static range. */
function readRange(range: StaticRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

test('a very long text is cut after sentences, and keeps its places', () => {
  const sentence = 'Anna Lind came to see what there was to see. ';
  document.body.textContent = sentence.repeat(3000);
  const blocks = collectBlocks(document.body);
  expect(blocks.map(({ text }) => text).join('')).toBe(document.body.textContent);
  expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(50_000);
  for (const block of blocks) {
    expect(block.text.startsWith('Anna') || block.text.startsWith(' Anna')).toBe(true);
    const at = block.text.indexOf('Anna');
    expect(readRange(toRange(block, at, at + 9))).toBe('Anna Lind');
    expect(nodesIn(block, at, at + 9)).toEqual([document.body.firstChild]);
  }
});

describe('places in a page', () => {
  test('a span over three nodes begins and ends in the right ones', () => {
    const [block] = blocksOf('<p>By An<b>na</b> <a>Lind</a>!</p>') as [PageBlock];
    const range = toRange(block, 3, 12);
    expect(readRange(range)).toBe('Anna Lind');
    expect([range.startContainer, range.startOffset]).toEqual([
      document.querySelector('p')?.firstChild,
      3,
    ]);
    expect([range.endContainer, range.endOffset]).toEqual([
      document.querySelector('a')?.firstChild,
      4,
    ]);
  });

  test('at a border the start is in the later node, the end in the earlier', () => {
    const [block] = blocksOf('<p>By <b>Anna</b> came</p>') as [PageBlock];
    const name = document.querySelector('b')?.firstChild;
    const { startContainer, startOffset, endContainer, endOffset } = toRange(block, 3, 7);
    expect([startContainer, startOffset, endContainer, endOffset]).toEqual([name, 0, name, 4]);
    expect(nodesIn(block, 3, 7)).toEqual([name]);
  });

  test('a block without text has no places', () => {
    expect(() => toRange({ text: '', segments: [] }, 0, 1)).toThrow(RangeError);
  });
});

type Shape = string | { tag: string; children: Shape[] };

const INLINE = ['b', 'a', 'span', 'em'];
const SKIPPED = ['noscript', 'code', 'textarea'];

const { shape: anyShape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\u00E9', '\u{1D400}'), maxLength: 6 }),
    fc.record({
      tag: fc.constantFrom(...INLINE, 'p', 'div', 'br', ...SKIPPED),
      children: fc.array(tie('shape'), { maxLength: 4 }),
    }),
  ),
}));

function build(shape: Shape): Node {
  if (typeof shape === 'string') return document.createTextNode(shape);
  const element = document.createElement(shape.tag);
  if (shape.tag !== 'br') element.append(...shape.children.map(build));
  return element;
}

/** The oracle: the same page as one string in which NUL separates. */
function separated(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  if (SKIPPED.includes(shape.tag) || shape.tag === 'br') return '\0';
  const inner = shape.children.map(separated).join('');
  return INLINE.includes(shape.tag) ? inner : `\0${inner}\0`;
}

describe('any page', () => {
  const anyPage = fc.array(anyShape, { maxLength: 6 });

  test('is cut where its separating elements are, and nowhere else', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        document.body.replaceChildren(...page.map(build));
        const expected = page.map(separated).join('').split('\0');
        expect(collectBlocks(document.body).map((block) => block.text)).toEqual(
          expected.filter((text) => /\S/.test(text)),
        );
      }),
    );
  });

  test('gives for any span a range that holds exactly its characters', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (page, a, b) => {
        document.body.replaceChildren(...page.map(build));
        for (const block of collectBlocks(document.body)) {
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          const range = toRange(block, start, end);
          expect(readRange(range)).toBe(block.text.slice(start, end));
          const nodes = nodesIn(block, start, end);
          expect(nodes[0]).toBe(range.startContainer);
          expect(nodes.at(-1)).toBe(range.endContainer);
        }
      }),
    );
  });
});
