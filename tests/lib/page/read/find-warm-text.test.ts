// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findWarmText, type WarmDeps, type Warmth } from '@/lib/page/read/find-warm-text.ts';

/** A name begins with Anna, or is set in capitals by its style. */
const mayHoldPart = vi.fn((text: string) => /\banna\b/i.test(text));
const onLikelyHost = vi.fn<(element: Element) => void>();
beforeEach(() => onLikelyHost.mockClear());

const find = (root: Element, deps: Partial<WarmDeps> = {}): Warmth | undefined => {
  const walk = findWarmText(root, { mayHoldPart, isJoined: () => false, ...deps });
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value;
};
const namesOf = (elements: Iterable<Element> = []) =>
  [...elements].map(({ id, localName }) => id || localName).sort();
const warmIn = (html: string) => {
  document.body.innerHTML = html;
  return namesOf(find(document.body, { onLikelyHost })?.around);
};

test('text that holds a name is warm, with everything around it', () => {
  expect(warmIn('<main><p id="a">Anna</p><p id="b">Gerd</p></main><nav><a>Home</a></nav>')).toEqual(
    ['a', 'main'],
  );
  expect(warmIn('<p>Gerd</p>')).toEqual([]);
});

test.each([
  ['two nodes', '<p id="a">An<b id="b">na</b></p>', ['a', 'b']],
  ['three nodes', '<p id="a">A<b id="b">n</b><i id="c">na came</i></p>', ['a', 'b', 'c']],
  ['a node after white space', '<p id="a">so An</p><p id="b">na</p>', ['a', 'b']],
])('a word over %s warms all of them', (_, html, ids) => expect(warmIn(html)).toEqual(ids));

test('blocks that may contain a name are told from what is around them', () => {
  document.body.innerHTML =
    '<main id="m"><p id="p"><i>Anna</i></p><div id="d">Anna <h2 id="h">Gerd</h2></div></main>';
  expect(namesOf(find(document.body)?.regions)).toEqual(['d', 'p']);
  const isJoined = ({ id }: Element) => id === 'p';
  expect(namesOf(find(document.body, { isJoined })?.regions)).toEqual(['d', 'm']);
  document.body.innerHTML = '<div id="d"><a><b><h2 id="h">Anna</h2></b>Anna</a></div>';
  expect(namesOf(find(document.body)?.regions)).toEqual(['d', 'h']);
  document.body.prepend('Anna');
  expect(find(document.body)?.regions).toContain(document.body);
});

test('the reading over a character is no part of the word', () => {
  expect(warmIn('<p id="a"><ruby id="b">An<rt>x</rt>na</ruby></p>')).toEqual(['a', 'b']);
});

test('white space and punctuation end a word', () => {
  expect(warmIn('<p>An</p> <p>na</p>')).toEqual([]);
  expect(warmIn('<p>An.</p><p>na</p>')).toEqual([]);
});

test('text that is never read warms nothing', () => {
  expect(
    warmIn(`<script>let Anna</script><p>Gerd</p><script>${' Anna'.repeat(500)}</script>`),
  ).toEqual([]);
});

describe('shadow roots', () => {
  test.each(['div', 'span', 'x-card'])('in a %s make everything worth reading', (name) => {
    document.body.innerHTML = `<p>Gerd</p><${name} id="host"></${name}>`;
    document.getElementById('host')?.attachShadow({ mode: 'open' });
    expect(find(document.body)).toBeUndefined();
  });

  test('of the element itself makes everything worth reading', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const host = document.getElementById('host') as Element;
    expect(find(host)?.around).toEqual(new Set());
    host.attachShadow({ mode: 'open' });
    expect(find(host)).toBeUndefined();
  });

  test('are found even if the fields of a form hide its properties', () => {
    document.body.innerHTML = '<form><input name="localName"><input name="shadowRoot">Anna</form>';
    expect(find(document.body)?.around.size).toBe(1);
  });

  test('that may come later are waited for', () => {
    warmIn('<x-card id="x">Gerd</x-card><div id="empty"></div><div>full</div><p></p>');
    expect(onLikelyHost.mock.calls.map(([element]) => element.id)).toEqual(['x', 'empty']);
  });
});

test('no possible name is left cold, however it is cut into nodes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('An', 'na', 'Anna', 'Gerd', ' ', '.', 'a'), { maxLength: 9 }),
      (pieces) => {
        document.body.innerHTML = '<p></p>';
        const [paragraph] = document.body.children;
        for (const piece of pieces) {
          const bold = document.createElement('b');
          bold.append(piece);
          paragraph?.append(bold);
        }
        const isHeld = mayHoldPart(pieces.join(''));
        if (isHeld) expect(find(document.body)?.regions).toContain(paragraph);
      },
    ),
  );
});
