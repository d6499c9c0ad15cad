// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { flatContains, flatParentOf, walkFlat } from '@/lib/page/read/flat-tree.ts';

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
    onText(node) {
      said += node.data;
    },
    onEnter: (element) => {
      said += `<${element.localName}>`;
      return true;
    },
    onLeave(element) {
      said += `</${element.localName}>`;
    },
    onShadowRoot() {
      said += '#';
    },
  });
  for (const _ of walk);
  return said;
}

test('a walk visits what is rendered, in order', () => {
  expect(walked(document.body)).toBe(
    '<div>#<p>By <slot><b>Anna</b></slot></p><slot>fallback</slot></div>',
  );
});

test('the way up goes through slots and roots', () => {
  expect(flatParentOf(slotted)).toBe(root.querySelector('slot'));
  expect(flatParentOf(root.querySelector('p') as Element)).toBe(host);
  expect(flatParentOf(document.documentElement)).toBeNull();
  expect(flatContains(root.querySelector('p') as Element, slotted)).toBe(true);
  expect(flatContains(slotted, host)).toBe(false);
});
