// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import '../page-fixtures.ts';
import { collectBlocks } from '../page-fixtures.ts';
import { blocksOf, texts } from './read-blocks.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('blocks of a page', () => {
  test.each([
    [
      'a name over inline elements is one',
      '<p>An<b>na</b> <a href="#">Lind</a> came.</p>',
      ['Anna Lind came.'],
    ],
    ['inline elements may nest', '<p><a><em>An</em><i><b>n</b></i></a>a</p>', ['Anna']],
    ['comments do not separate', '<p>An<!-- ad -->na</p>', ['Anna']],
    ['<br> separates', '<p>Anna<br>Lind</p>', ['Anna', 'Lind']],
    ['paragraphs separate', '<p>Anna</p><p>Lind</p>', ['Anna', 'Lind']],
    [
      'a block inside running text separates on both sides',
      'Anna <div>Berta</div> Lind',
      ['Anna ', 'Berta', ' Lind'],
    ],
    [
      'table cells separate',
      '<table><tr><td>Anna</td><td>Lind</td></tr></table>',
      ['Anna', 'Lind'],
    ],
    ['unknown elements are inline', '<x-name>Anna</x-name> <x-name>Lind</x-name>', ['Anna Lind']],
    ['white space alone is no block', '<p> \n </p><p>&nbsp;</p>', []],
    ['character data is taken as it stands', '<p>  Anna\n\tLind </p>', ['  Anna\n\tLind ']],
  ])('%s', (_, html, expected) => expect(texts(html)).toEqual(expected));

  test.each([
    'script',
    'style',
    'noscript',
    'textarea',
    'code',
    'pre',
    'kbd',
    'iframe',
    'dramatis-host',
  ])('<%s> is not read, and separates', (tag) => {
    document.body.innerHTML = '<p>Anna <span></span> Lind</p>';
    const skipped = document.createElement(tag);
    // jsdom would run it otherwise.
    if (tag === 'script') skipped.setAttribute('type', 'application/json');
    skipped.append('Gerd Moser');
    document.querySelector('span')?.replaceWith(skipped);
    expect(collectBlocks(document.body).map((block) => block.text)).toEqual(['Anna ', ' Lind']);
  });

  test.each([
    ['contenteditable'],
    ['contenteditable="true"'],
    ['contenteditable="plaintext-only"'],
    ['contenteditable="TRUE"'],
    ['role="textbox"'],
  ])('what is %s is not read, even inline', (attribute) => {
    expect(texts(`<p>Anna <span ${attribute}>Gerd <b>Moser</b></span> Lind</p>`)).toEqual([
      'Anna ',
      ' Lind',
    ]);
  });

  test('an element without a box is skipped, and does not separate', () => {
    expect(texts('<p>An<span hidden>x</span>na <i style="display:none">Gerd</i>Lind</p>')).toEqual([
      'Anna Lind',
    ]);
    expect(texts('<p>Anna</p><div style="display:none"><p>Gerd</p></div>')).toEqual(['Anna']);
  });

  test('edited text inside other text, and the other way round', () => {
    expect(
      texts('<div contenteditable><p>Anna</p><p contenteditable="false">Gerd</p></div>'),
    ).toEqual(['Gerd']);
  });

  test.each([['contenteditable="false"'], ['role="note"']])('what is %s is read', (attribute) => {
    expect(texts(`<p>Anna <span ${attribute}>B.</span> Lind</p>`)).toEqual(['Anna B. Lind']);
  });

  test('the text of a picture is not read, whatever the case of its tag', () => {
    expect(texts('<p>Anna <svg><text>Gerd</text></svg> Lind</p>')).toEqual(['Anna ', ' Lind']);
  });

  test('a root that is being edited holds nothing', () => {
    document.body.innerHTML = '<div contenteditable>Anna</div>';
    expect(collectBlocks(document.body.firstElementChild as Element)).toEqual([]);
  });
});

describe('the computed style has the last word', () => {
  test.each([
    [
      'a span as a block',
      '<p>Anna<span style="display:block">Gerd</span>Lind</p>',
      ['Anna', 'Gerd', 'Lind'],
    ],
    [
      'a div that is inline',
      '<div style="display:inline">Anna</div> <div style="display:inline">Lind</div>',
      ['Anna Lind'],
    ],
    [
      'a box that is passed through',
      '<p>Anna <span style="display:contents"><b>Lind</b></span></p>',
      ['Anna Lind'],
    ],
    [
      'an inline block without room at its sides',
      '<p>An<span style="display:inline-block">na</span></p>',
      ['Anna'],
    ],
    [
      'one with room',
      '<p>Anna<span style="display:inline-block;padding-left:4px">Lind</span></p>',
      ['Anna', 'Lind'],
    ],
    ['a drop cap', '<p><span style="display:block;float:left">A</span>nna</p>', ['Anna']],
    [
      'the reading over a name',
      '<p><ruby>Anna<rp>(</rp><rt>ana</rt><rp>)</rp></ruby> Lind</p>',
      ['Anna Lind'],
    ],
    [
      'text that is only read aloud',
      '<p>Anna<span style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">Anna</span> Lind</p>',
      ['Anna Lind'],
    ],
    [
      'the same around paragraphs',
      '<div style="position:absolute;width:1px;height:1px;overflow:hidden"><p>Gerd</p></div><p>Anna</p>',
      ['Anna'],
    ],
    [
      'line feeds that break lines',
      '<div style="white-space:pre-line">Anna\nLind</div>',
      ['Anna\n', 'Lind'],
    ],
    [
      'capitals that are not written',
      '<p style="text-transform:capitalize">anna lind’s</p>',
      ['Anna Lind’s'],
    ],
    ['characters that steer writing', '<p>\u2068Anna\u2069 Lind</p>', ['\u200BAnna\u200B Lind']],
  ])('%s', (_, html, expected) => expect(texts(html)).toEqual(expected));
});

describe('text that stands aside', () => {
  test('is told apart: menus, footers, lists of other articles', () => {
    const blocks = blocksOf('<nav><ul><li>Anna</li></ul></nav><p>Gerd</p><footer>Lind</footer>');
    expect(blocks.map(({ text, aside = false }) => [text, aside])).toEqual([
      ['Anna', true],
      ['Gerd', false],
      ['Lind', true],
    ]);
  });

  test('a box inside of an article is part of it', () => {
    const [box] = blocksOf('<article><aside><p>Anna</p></aside></article>');
    expect(box?.aside).toBeUndefined();
    const [teaser] = blocksOf('<aside><article><p>Anna</p></article></aside>');
    expect(teaser?.aside).toBe(true);
  });
});

describe('shadow roots', () => {
  const attach = (host: Element, html: string): ShadowRoot => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };

  test('are read in place of what they cover, and slots in place of their content', () => {
    document.body.innerHTML =
      '<p>first</p><div id="host">not slotted<b slot="name">Anna</b></div><p>last</p>';
    attach(
      document.querySelector('#host') as Element,
      '<p>By <slot name="name"></slot> Lind</p><slot name="none"><p>else</p></slot>',
    );
    expect(collectBlocks(document.body).map(({ text }) => text)).toEqual([
      'first',
      'By Anna Lind',
      'else',
      'last',
    ]);
  });

  test('may be nested, and closed ones stay closed', () => {
    document.body.innerHTML = '<div id="outer"></div><div id="closed"></div>';
    const outer = attach(document.querySelector('#outer') as Element, '<div id="inner"></div>');
    attach(outer.querySelector('#inner') as Element, '<p>Anna</p>');
    (document.querySelector('#closed') as Element).attachShadow({ mode: 'closed' }).innerHTML =
      '<p>Gerd</p>';
    expect(collectBlocks(document.body).map(({ text }) => text)).toEqual(['Anna']);
  });
});
