// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TextBlock } from '@/lib/core/gazetteer/mention.ts';
import { settle } from '../../../support/fake-clock.ts';
import { mention } from '../page-fixtures.ts';
import { at, background, change, highlighter, start, surfaces } from './kept-marks.ts';

describe('a page that changes', () => {
  test('is scanned again', async () => {
    await start();
    await change(() => document.body.insertAdjacentHTML('beforeend', '<p>Anna slept.</p>'));
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna']);
  });

  test('marks that are found again stay the same objects', async () => {
    await start();
    const [anna, gerd] = at.keeper.marks();
    await change(() => document.body.insertAdjacentHTML('afterbegin', '<p>Gerd rose.</p>'));
    expect(at.keeper.marks()[1]).toBe(anna);
    expect(at.keeper.marks()[2]).toBe(gerd);
  });

  test('a mark that now means somebody else is a new one', async () => {
    await start();
    const [anna] = at.keeper.marks();
    background.findMentions.mockResolvedValue({
      mentions: [mention('Anna', { entityIds: ['person/other'] })],
    });
    await change(() => document.body.append('more'));
    expect(surfaces()).toEqual(['Anna']);
    expect(at.keeper.marks()[0]).not.toBe(anna);
  });

  test('that reads the same asks nothing, and restores marks it may have cleared', async () => {
    await start();
    const marks = at.keeper.marks();
    await change(() => document.body.append(document.createElement('hr')));
    expect(background.findMentions).toHaveBeenCalledTimes(1);
    expect(highlighter.restore).toHaveBeenCalledTimes(1);
    expect(at.keeper.marks()).toEqual(marks);
  });

  test('the same words in other nodes are another reading', async () => {
    await start();
    await change(() => (document.body.innerHTML = '<p>Anna came.</p><p>Gerd went.</p>'));
    expect(background.findMentions).toHaveBeenCalledTimes(2);
    expect(at.keeper.marks().every((mark) => mark.range.startContainer.isConnected)).toBe(true);
  });
});

describe('text that is edited in place', () => {
  const edit = async (text: string) => {
    (document.querySelector('p')?.firstChild as Text).data = text;
    await settle();
  };

  test('loses its mark at once if it now says something else', async () => {
    await start();
    await edit('Gerd came.');
    expect(surfaces()).toEqual(['Gerd']);
    at.clock.pass(250);
    await settle();
    expect(surfaces()).toEqual(['Gerd', 'Gerd']);
  });

  test('keeps it if it still says the same', async () => {
    await start();
    const [anna] = at.keeper.marks();
    await edit('Anna came, and');
    expect(at.keeper.marks()[0]).toBe(anna);
  });

  test('gets it back when the edit is taken back', async () => {
    await start();
    await edit('An');
    await edit('Anna came.');
    expect(surfaces()).toEqual(['Gerd']);
    at.clock.pass(250);
    await settle();
    expect(surfaces()).toEqual(['Anna', 'Gerd']);
  });
});

describe('an earlier introduction', () => {
  const about = () => background.findMentions.mock.lastCall?.[0].page.about;
  const full = (blocks: readonly TextBlock[]) => ({
    mentions: blocks.flatMap(({ id, text }) =>
      text.startsWith('Anna Lind') ? [mention('Anna Lind', { blockId: id })] : [],
    ),
  });
  beforeEach(() => {
    document.title = 'The news';
    document.body.innerHTML = '<p>Anna Lind came.</p>';
    background.findMentions.mockImplementation(async ({ blocks }) => full(blocks));
  });
  afterEach(() => {
    document.title = '';
    history.replaceState({}, '', '/');
  });

  test('still counts when it has scrolled out of a list', async () => {
    await start();
    expect(about()).toEqual(['The news']);
    await change(() => (document.body.innerHTML = '<p>Lind left.</p>'));
    expect(about()).toEqual(['The news', 'Anna Lind']);
  });

  test('does not count when the app shows another page', async () => {
    await start();
    history.pushState({}, '', '/second');
    await change(() => document.body.append('Wait.'));
    await change(() => (document.body.innerHTML = '<p>Lind left.</p>'));
    expect(about()).toEqual(['The news']);
  });

  test('does not count when the text came first and its address later', async () => {
    await start();
    await change(() => (document.body.innerHTML = '<p>Lind left.</p>'));
    history.pushState({}, '', '/second');
    await change(() => document.body.append('More.'));
    expect(about()).toEqual(['The news']);
  });

  test('counts when only the fragment changes', async () => {
    await start();
    history.pushState({}, '', '#part-2');
    await change(() => (document.body.innerHTML = '<p>Lind left.</p>'));
    expect(about()).toContain('Anna Lind');
  });
});
