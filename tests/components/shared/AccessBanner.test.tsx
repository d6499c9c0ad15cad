// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { mountAccessBanner } from '@/components/shared/mount-access-banner.tsx';
import { english } from '@/playground/gallery/english.ts';
import { settle } from '../../support/fake-clock.ts';

const isGiven = vi.fn<() => Promise<boolean>>();
const ask = vi.fn<() => Promise<boolean>>();
const onError = vi.fn();
let onChange = () => {};

async function mount(): Promise<void> {
  const app = document.body.appendChild(document.createElement('div'));
  const watch = (run: () => void) => {
    onChange = run;
  };
  mountAccessBanner(app, { language: english, access: { isGiven, ask, watch }, onError });
  await act(settle);
}
const findButton = () => screen.findByRole('button', { name: 'Allow on all pages' });
afterEach(() => document.body.replaceChildren());

test('with access nothing is said, even if the browser tells of it twice', async () => {
  isGiven.mockResolvedValue(true);
  await mount();
  onChange();
  onChange();
  await act(settle);
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('missing access is told, can be given, and open pages must be reloaded', async () => {
  isGiven.mockResolvedValue(false);
  await mount();
  expect(await screen.findByText(/no names are highlighted/)).toBeTruthy();
  ask.mockImplementation(async () => {
    isGiven.mockResolvedValue(true);
    onChange();
    return true;
  });
  (await findButton()).click();
  await act(settle);
  expect(await screen.findByText(/Reload those that are open/)).toBeTruthy();
});

test('a no of the reader is told, and can be asked about again', async () => {
  isGiven.mockResolvedValue(false);
  ask.mockResolvedValue(false);
  await mount();
  (await findButton()).click();
  await act(settle);
  expect(await screen.findByText(/Your browser declined/)).toBeTruthy();
  expect(await findButton()).toBeTruthy();
});

test('access that is taken while the page is open is told', async () => {
  isGiven.mockResolvedValue(true);
  await mount();
  isGiven.mockResolvedValue(false);
  onChange();
  await act(settle);
  expect(await screen.findByText(/no names are highlighted/)).toBeTruthy();
});

test('a failure is reported and shows nothing', async () => {
  isGiven.mockRejectedValue(new Error('no'));
  await mount();
  expect(onError).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alert')).toBeNull();
});
