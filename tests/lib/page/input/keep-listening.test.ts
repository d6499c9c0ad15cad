// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { keepListening } from '@/lib/page/input/keep-listening.ts';
import { settle } from '../../../support/fake-clock.ts';

let heard: string[] = [];
let stop = () => {};
const onClick = () => heard.push('click');
const start = () => {
  stop = keepListening(document, (signal) =>
    document.documentElement.addEventListener('click', onClick, { signal }),
  );
};

afterEach(() => {
  stop();
  heard = [];
});

test('a document with another root element is listened to again', async () => {
  start();
  document.replaceChildren(document.createElement('html'));
  await settle();
  document.documentElement.click();
  expect(heard).toEqual(['click']);
});

test('a root element that comes back is heard once', async () => {
  start();
  const root = document.documentElement;
  document.replaceChildren();
  document.append(root);
  await settle();
  root.click();
  expect(heard).toEqual(['click']);
});

test('stopped, it hears nothing', async () => {
  start();
  stop();
  document.documentElement.click();
  document.replaceChildren(document.createElement('html'));
  await settle();
  document.documentElement.click();
  expect(heard).toEqual([]);
});
