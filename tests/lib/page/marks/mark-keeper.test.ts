// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { settle } from '../../../support/fake-clock.ts';
import { CLOSED } from '../page-fixtures.ts';
import {
  at,
  background,
  change,
  highlighter,
  onError,
  onStale,
  start,
  surfaces,
} from './kept-marks.ts';

describe('the number on the toolbar', () => {
  test('is cleared once when the last name has gone', async () => {
    await start();
    await change(() => document.querySelector('p')?.remove());
    expect(background.clearBadge).not.toHaveBeenCalled();
    await change(() => document.querySelector('p')?.remove());
    expect(surfaces()).toEqual([]);
    expect(background.clearBadge).toHaveBeenCalledOnce();
  });

  test('is cleared when the site is switched off, even if the call fails', async () => {
    background.clearBadge.mockRejectedValue(new CallError('stale', 'gone'));
    await start();
    at.keeper.stop();
    await settle();
    expect(background.clearBadge).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
  });

  test('wakes nobody on a page that has no names', async () => {
    document.body.innerHTML = '<p>Nobody came.</p>';
    await start();
    at.keeper.stop();
    expect(background.clearBadge).not.toHaveBeenCalled();
  });
});

describe('reports its state:', () => {
  test('reading until the first answer, read from then on, off when stopped', async () => {
    const answer = createDeferred<{ mentions: Mention[] }>();
    background.findMentions.mockReturnValueOnce(answer.promise);
    const read = vi.fn();
    void at.keeper.untilRead().then(read);
    expect(at.keeper.state()).toBe('reading');
    await start();
    expect(at.keeper.state()).toBe('reading');
    expect(read).not.toHaveBeenCalled();
    answer.resolve({ mentions: [] });
    await settle();
    expect(at.keeper.state()).toBe('read');
    expect(read).toHaveBeenCalledOnce();
    await change(() => document.body.append('Anna again'));
    expect(at.keeper.state()).toBe('read');
    at.keeper.stop();
    expect(at.keeper.state()).toBe('off');
    void at.keeper.untilRead().then(read);
    await settle();
    expect(read).toHaveBeenCalledOnce();
    await start();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('spent, when the page has cost too much, with its present marks', async () => {
    await start();
    at.took = 2000;
    await change(() => document.body.append('Anna again'));
    expect(at.keeper.state()).toBe('spent');
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna']);
  });

  test('read, when the answer was an error', async () => {
    background.findMentions.mockRejectedValueOnce(new Error('no answer'));
    await start();
    expect(at.keeper.state()).toBe('read');
  });

  test('reading, while an answer to a later reading is pending', async () => {
    const answers = [1, 2].map(() => createDeferred<{ mentions: Mention[] }>());
    for (const { promise } of answers) background.findMentions.mockReturnValueOnce(promise);
    await start();
    await change(() => document.body.append('Anna again'));
    answers[0]?.resolve({ mentions: [] });
    await settle();
    expect(at.keeper.state()).toBe('reading');
    answers[1]?.resolve({ mentions: [] });
    await settle();
    expect(at.keeper.state()).toBe('read');
  });
});

describe('started', () => {
  test('wakes the background once before it asks, and tolerates no answer', async () => {
    background.wake.mockRejectedValue(new Error('no answer'));
    await start();
    expect(background.wake).toHaveBeenCalledOnce();
    const [woken] = background.wake.mock.invocationCallOrder;
    const [asked] = background.findMentions.mock.invocationCallOrder;
    expect(woken).toBeLessThan(asked ?? 0);
    await change(() => document.body.append('Anna again'));
    expect(background.wake).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
  });

  test('finds and paints the names of the page', async () => {
    await start({ highlightStyle: 'tint' });
    expect(surfaces()).toEqual(['Anna', 'Gerd']);
    expect(highlighter.paint).toHaveBeenCalledWith(at.keeper.marks(), 'tint');
  });

  test('sends only what the gate lets through, in one call, with the date of the page', async () => {
    document.head.innerHTML = '<meta name="date" content="2025-03-04">';
    at.keeper.start(CLOSED, DEFAULT_SETTINGS);
    await settle();
    expect(background.findMentions).not.toHaveBeenCalled();
    await start();
    expect(background.findMentions.mock.calls).toEqual([
      [
        {
          blocks: [
            { id: 0, text: 'Anna came.' },
            { id: 1, text: 'Gerd went.' },
          ],
          page: { publishedOn: '2025-03-04' },
        },
      ],
    ]);
  });

  test('“first” leaves later mentions in a block unpainted and not hoverable', async () => {
    document.body.innerHTML = '<p>Anna met Gerd. Anna left.</p><p>Anna slept.</p>';
    await start({ markWhich: 'first' });
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna']);
    expect(highlighter.paint.mock.lastCall?.[0]).toHaveLength(4);
  });

  test('a page that is edited as a whole has no marks', async () => {
    document.designMode = 'on';
    await start();
    document.designMode = 'off';
    expect(surfaces()).toEqual([]);
  });
});

describe('a call that fails', () => {
  test('is reported, keeps the marks, and is repeated at the next reading', async () => {
    await start();
    const marks = at.keeper.marks();
    const failure = new Error('The worker stopped');
    background.findMentions.mockRejectedValueOnce(failure);
    await change(() => document.body.append('more'));
    expect(onError).toHaveBeenCalledWith(failure);
    expect(at.keeper.marks()).toEqual(marks);
    await change(() => document.body.append(document.createElement('hr')));
    expect(background.findMentions).toHaveBeenCalledTimes(3);
  });

  test('because the extension is gone is handled separately', async () => {
    background.findMentions.mockRejectedValueOnce(new CallError('stale', 'reload'));
    await start();
    expect(onStale).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('stopped', () => {
  test('nothing is marked, painted or watched', async () => {
    await start();
    at.keeper.stop();
    expect(at.keeper.marks()).toEqual([]);
    expect(highlighter.clear).toHaveBeenCalled();
    await change(() => document.body.append('Anna'));
    expect(background.findMentions).toHaveBeenCalledTimes(1);
  });

  test('and started again it scans again, though nothing has changed', async () => {
    await start();
    at.keeper.stop();
    await start();
    expect(surfaces()).toEqual(['Anna', 'Gerd']);
  });
});

test('started again with other settings, it watches once and not twice', async () => {
  await start();
  await start({ highlightStyle: 'none' });
  await change(() => document.body.append('more'));
  expect(background.findMentions).toHaveBeenCalledTimes(3);
  expect(highlighter.paint.mock.lastCall?.[1]).toBe('none');
});
