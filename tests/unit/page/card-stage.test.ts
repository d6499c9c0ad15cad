// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CARD_KIT } from '@/lib/page/card-kit.ts';
import { type CardStage, createCardStage } from '@/lib/page/card-stage.ts';

const scope = globalThis as Record<string, unknown>;
const view = { render: vi.fn(), unmount: vi.fn() };
const kit = { css: '.card {}', createView: vi.fn(() => view) };
const addCardKit = vi.fn<() => Promise<undefined>>();
const onHost = vi.fn();
const language = { words: (key: string) => key, locale: 'en' };
let stage: CardStage;

beforeEach(() => {
  for (const mock of [view.unmount, kit.createView, onHost]) mock.mockClear();
  addCardKit.mockReset().mockImplementation(async () => {
    scope[CARD_KIT] = kit;
    return undefined;
  });
  stage = createCardStage({ document, background: { addCardKit }, language, onHost });
});
afterEach(() => {
  stage.destroy();
  delete scope[CARD_KIT];
});

const hosts = (): number => document.querySelectorAll('dramatis-host').length;

test('the card’s code is brought in when it is first needed, once, without touching the page', async () => {
  expect(stage.isLoaded()).toBe(false);
  await stage.load();
  await stage.load();
  expect(stage.isLoaded()).toBe(true);
  expect(addCardKit).toHaveBeenCalledTimes(1);
  expect(hosts()).toBe(0);
});

test('code that is there already is not asked for', async () => {
  scope[CARD_KIT] = kit;
  await stage.load();
  expect(addCardKit).not.toHaveBeenCalled();
});

test('code that does not come is an error, and the next try may bring it', async () => {
  addCardKit.mockResolvedValueOnce(undefined);
  await expect(stage.load()).rejects.toThrow('could not be put into this page');
  expect(stage.isLoaded()).toBe(false);
  await stage.load();
  expect(stage.isLoaded()).toBe(true);
});

test('there is no view before the code', () => {
  expect(() => stage.view()).toThrow('not loaded');
});

test('one host and one view, whoever asks first', async () => {
  await stage.load();
  const host = stage.host();
  expect(stage.view()).toBe(stage.view());
  expect(stage.host()).toBe(host);
  expect(onHost.mock.calls).toEqual([[host]]);
  expect(kit.createView.mock.calls).toEqual([[host.frame, language]]);
  expect(hosts()).toBe(1);
});

test('knows its own host from anything else', () => {
  expect(stage.isOwn(null)).toBe(false);
  const { element } = stage.host();
  expect(stage.isOwn(element)).toBe(true);
  expect(stage.isOwn(document.body)).toBe(false);
});

test('destroyed, nothing of it is left on the page', async () => {
  await stage.load();
  stage.view();
  stage.destroy();
  expect(view.unmount).toHaveBeenCalledTimes(1);
  expect(hosts()).toBe(0);
});
