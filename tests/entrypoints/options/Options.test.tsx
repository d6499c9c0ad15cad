// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PAGES } from '@/entrypoints/options/pages/pages.ts';
import { SETTING_ENTRIES } from '@/entrypoints/options/search/setting-entries.ts';
import { showOptions } from './show-options.tsx';

const outline = () => screen.getByRole('navigation', { name: 'Sections' });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);

describe('the pages of the settings', () => {
  it.each(PAGES)('#%s is one of them, and the outline says so', (page) => {
    showOptions({ page });
    const current = within(outline()).getByRole('link', { current: 'page' });
    expect(current.getAttribute('href')).toBe(`#${page}`);
    expect(headings()).toEqual([current.textContent]);
    expect(document.querySelectorAll('.options-page:not([hidden])')).toHaveLength(1);
  });

  it('has the import as a page that belongs to the sources', () => {
    showOptions({ page: 'import' });
    expect(headings()).toEqual(['Add articles']);
    expect(outline().querySelector('[aria-current="true"]')?.textContent).toBe('Sources');
  });

  it.each([
    ['muted', 'Sites & hidden names'],
    ['density', 'Appearance'],
    ['back-up', 'Backup & data'],
    ['privacy', 'About & privacy'],
    ['nowhere', 'Sources'],
  ])('an address of a part, #%s, opens its page', (address, title) => {
    showOptions({ page: address });
    expect(headings()[0]).toBe(title);
  });

  it('leads to a setting on another page, and focuses it', async () => {
    const { go } = showOptions({ page: 'sources' });
    await waitFor(() => expect(document.querySelector('[data-setting="theme"]')).toBeTruthy());
    go('theme');
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-setting]')?.getAttribute('data-setting')).toBe(
        'theme',
      ),
    );
    expect(headings()[0]).toBe('Appearance');
  });

  it('keeps what was typed on a page that was left', async () => {
    const { go } = showOptions({ page: 'sites' });
    const field = await screen.findByRole('textbox', { name: 'Website' });
    fireEvent.input(field, { target: { value: 'news.ex' } });
    go('about');
    await waitFor(() => expect(headings()).toEqual(['About & privacy']));
    expect(screen.getByText('1.2.3')).toBeTruthy();
    go('sites');
    expect(await screen.findByRole('textbox', { name: 'Website' })).toHaveProperty(
      'value',
      'news.ex',
    );
  });

  it('has a place for every entry of the search that depends on no other', async () => {
    showOptions({ page: 'sources' });
    await waitFor(() => expect(document.querySelector('[data-setting="theme"]')).toBeTruthy());
    await waitFor(() => expect(document.querySelector('[data-setting="library"]')).toBeTruthy());
    await waitFor(() =>
      expect(document.querySelector('[data-setting="remember-on"]')).toBeTruthy(),
    );
    const missing = SETTING_ENTRIES.filter(({ id, orElse }) => {
      const place = document.getElementById(id) ?? document.querySelector(`[data-setting="${id}"]`);
      return !place && !orElse;
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
