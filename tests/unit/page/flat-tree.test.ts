// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { flatContains, flatParentOf, walkFlat } from '@/lib/page/flat-tree.ts';

let host: Element;
let slotted: Element;
let root: ShadowRoot;

beforeEach(() => {
  document.body.innerHTML = '<div id="host"><b slot="name">Anna</b>left out</div>';
  host = document.querySelector('#host') as Element;
  slotted = host.querySelector('b') as Element;
  root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>By <slot name="name">nobody</slot></p><slot name="none">fallback</slot>';
});

/** What a walk meets, as brackets and text. */
function walked(from: Element): string {
  let said = '';
  const walk = walkFlat(from, {
    onText: (node) => void (said += node.data),
    onEnter: (element) => {
      said += `<${element.localName}>`;
      return true;
    },
    onLeave: (element) => void (said += `</${element.localName}>`),
    onShadowRoot: () => void (said += '#'),
  });
  for (const _ of walk);
  return said;
}

test('a walk meets what is rendered, in its order', () => {
  expect(walked(document.body)).toBe(
    '<div>#<p>By <slot><b>Anna</b></slot></p><slot>fallback</slot></div>',
  );
});

test('a walk takes no stack, however deep it goes', () => {
  let inner: Element = document.createElement('div');
  const outer = inner;
  for (let depth = 0; depth < 20_000; depth++) {
    const child = document.createElement('i');
    inner.append(child);
    inner = child;
  }
  inner.append('Anna');
  expect(walked(outer)).toContain('<i>Anna</i>');
});

test('the way up goes through slots and roots', () => {
  expect(flatParentOf(slotted)).toBe(root.querySelector('slot'));
  expect(flatParentOf(root.querySelector('p') as Element)).toBe(host);
  expect(flatParentOf(document.documentElement)).toBeNull();
  expect(flatContains(root.querySelector('p') as Element, slotted)).toBe(true);
  expect(flatContains(slotted, host)).toBe(false);
});
