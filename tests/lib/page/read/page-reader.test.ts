// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../page-fixtures.ts';
import { createPageReader, type PageReader } from '@/lib/page/read/page-reader.ts';

/** How often a computed style was read. The reader takes the function on its first use. */
let looks = 0;
const { getComputedStyle } = globalThis;
vi.stubGlobal('getComputedStyle', (element: Element) => {
  looks++;
  return getComputedStyle(element);
});

const mayHoldName = vi.fn((text: string) => text.includes('Anna'));
const onHidden = vi.fn<(hider: Element) => void>();
const onLikelyHost = vi.fn<(element: Element) => void>();
const onShadowRoot = vi.fn<(root: ShadowRoot) => void>();
let reader: PageReader;

beforeEach(() => {
  for (const mock of [mayHoldName, onHidden, onLikelyHost, onShadowRoot]) mock.mockClear();
  looks = 0;
  reader = createPageReader({
    root: () => document.body,
    mayHoldName,
    onHidden,
    onLikelyHost,
    onShadowRoot,
  });
});

/** Reads what there is to read. Returns the steps that weren't just pauses. */
const read = () => [...reader.read()].filter((step) => step !== undefined);
const texts = () => reader.blocks().map(({ text }) => text);
const write = (html: string) => {
  document.body.innerHTML = html;
  read();
  mayHoldName.mockClear();
};
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const tested = () => [...new Set(mayHoldName.mock.calls.flat())];

test('keeps the blocks that may hold a name, in order', () => {
  write('<div>Anna one<p>none</p>Anna two<p>Anna three</p></div>');
  expect(texts()).toEqual(['Anna one', 'Anna two', 'Anna three']);
});

test('reads no style where no name may be', () => {
  write('<p>none</p><p style="display:none">none</p>');
  expect(looks).toBe(0);
  expect(read()).toEqual([]);
  reader.changed(document.body);
  write('<p>Anna</p>');
  expect(looks).toBeGreaterThan(0);
});

test('says when it is about to read styles', () => {
  document.body.innerHTML = '<p>Anna</p>';
  expect(read()).toEqual(['look']);
});

describe('after a change', () => {
  test('only the region around it is read again', () => {
    write('<p id="a">Anna one</p><p id="b">Anna two</p><p id="c">none</p>');
    const [, second] = reader.blocks();
    (find('#a').firstChild as Text).data = 'Anna first';
    reader.changed(find('#a').firstChild as Text);
    read();
    expect(texts()).toEqual(['Anna first', 'Anna two']);
    expect(reader.blocks()[1]).toBe(second);
    expect(tested()).toEqual(['Anna first']);
  });

  test('new parts are read, removed ones are not', () => {
    write('<div><p>Anna one</p></div><div id="b"><p>Anna two</p></div>');
    const added = document.createElement('p');
    added.textContent = 'Anna new';
    find('#b').replaceChildren(added);
    reader.changed(find('#b'));
    reader.renewed(added);
    read();
    expect(texts()).toEqual(['Anna one', 'Anna new']);
    expect(tested()).toEqual(['Anna new']);
  });

  test('a part changed outside of the page is read when it comes back', () => {
    write('<div id="a"><section><p>Anna one</p></section></div>');
    const part = find('section');
    part.remove();
    (part.firstElementChild as Element).textContent = 'Anna other';
    find('#a').append(part);
    reader.changed(find('#a'));
    reader.renewed(part);
    read();
    expect(texts()).toEqual(['Anna other']);
  });

  test('a removed node is ignored', () => {
    write('<p id="a">Anna</p>');
    const gone = find('#a');
    gone.remove();
    reader.changed(gone);
    reader.changed(document.body);
    read();
    expect(texts()).toEqual([]);
  });

  test('another body is another page', () => {
    write('<p>Anna one</p>');
    document.body.replaceWith(document.createElement('body'));
    document.body.innerHTML = '<p>Anna two</p>';
    read();
    expect(texts()).toEqual(['Anna two']);
  });
});

describe('words that only style sheets separate or join', () => {
  test('joined by their elements, they are tried separately as well', () => {
    document.body.innerHTML = '<p><span style="display:block">x</span><b>Anna</b><i>Lind</i></p>';
    mayHoldName.mockImplementation((text) => /\bAnna\b/.test(text));
    read();
    expect(tested()).toContain('x Anna Lind');
    mayHoldName.mockImplementation((text) => text.includes('Anna'));
  });

  test('in lower case, they are tried with capitals', () => {
    write('<p style="text-transform:capitalize">anna lind</p>');
    mayHoldName.mockImplementation((text) => /anna/i.test(text) && /[A-Z]/.test(text));
    reader.changed(find('p'));
    read();
    expect(texts()).toEqual(['Anna Lind']);
    mayHoldName.mockImplementation((text) => text.includes('Anna'));
  });

  test('a block that turns out inline joins the text around, and stays so', () => {
    write('<div id="a">With <div style="display:inline" id="b">Anna</div> Lind</div>');
    expect(texts()).toEqual(['With Anna Lind']);
    (find('#b').firstChild as Text).data = 'Anna B.';
    reader.changed(find('#b').firstChild as Text);
    read();
    expect(texts()).toEqual(['With Anna B. Lind']);
  });
});

describe('an element without a box', () => {
  test('is reported with the element that hides it, and read once it is shown', () => {
    write('<div id="tab" style="display:none"><p>Anna</p><p>none</p></div>');
    expect(texts()).toEqual([]);
    expect(onHidden.mock.calls).toEqual([[find('#tab')]]);
    find('#tab').style.display = 'block';
    reader.changed(find('#tab'));
    read();
    expect(texts()).toEqual(['Anna']);
  });

  test('is dropped at the next change of the page when it is hidden again', () => {
    write('<div id="tab"><p>Anna</p></div><p id="b">none</p>');
    find('#tab').style.display = 'none';
    reader.changed(find('#b'));
    read();
    expect(texts()).toEqual([]);
  });

  test('inside a line, is reported itself', () => {
    write('<p>With Anna <b style="display:none">and Anna</b> <i style="display:none">x</i></p>');
    expect(texts()).toEqual(['With Anna  ']);
    expect(onHidden.mock.calls).toEqual([[find('b')]]);
  });
});

test('with much to read, the visible part comes first', () => {
  document.body.innerHTML = '<p>Anna</p>'.repeat(400);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = [...document.body.children].indexOf(this);
    return new DOMRect(0, (at - 390) * 20, 100, 20);
  });
  const walk = reader.read();
  for (const step of walk) if (step === 'near') break;
  expect(reader.blocks()).toHaveLength(11);
});

describe('shadow roots', () => {
  test('are reported, as are elements that may get one', () => {
    document.body.innerHTML = '<div id="a"></div><x-part>light</x-part><p></p><div>text</div>';
    const root = find('#a').attachShadow({ mode: 'open' });
    read();
    expect(onShadowRoot.mock.calls).toEqual([[root]]);
    expect(onLikelyHost.mock.calls).toEqual([[find('x-part')]]);
  });
});
