// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { settle } from '../../../support/fake-clock.ts';
import { mention } from '../page-fixtures.ts';
import {
  at,
  background,
  change,
  highlighter,
  onError,
  spot,
  start,
  surfaces,
} from './kept-marks.ts';

describe('a late answer', () => {
  const delay = () => {
    const answer = createDeferred<{ mentions: Mention[] }>();
    background.findMentions.mockReturnValueOnce(answer.promise);
    return answer;
  };

  test('is dropped when a newer reading was asked about', async () => {
    const late = delay();
    await start();
    await change(() => document.body.insertAdjacentHTML('beforeend', '<p>Anna slept.</p>'));
    late.resolve({ mentions: [] });
    await settle();
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna']);
  });

  test('is awaited before the page asks again, only about its latest reading', async () => {
    const late = delay();
    await start();
    for (const name of ['Anna', 'Gerd', 'Anna']) {
      await change(() => document.body.insertAdjacentHTML('beforeend', `<p>${name} slept.</p>`));
    }
    expect(background.findMentions).toHaveBeenCalledTimes(1);
    late.resolve({ mentions: [] });
    await settle();
    expect(background.findMentions).toHaveBeenCalledTimes(2);
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna', 'Gerd', 'Anna']);
  });

  test('still counts when the page has changed but reads the same', async () => {
    const late = delay();
    await start();
    await change(() => document.body.append(document.createElement('hr')));
    late.resolve(spot([{ id: 0, text: 'Anna came.' }]));
    await settle();
    expect(surfaces()).toEqual(['Anna']);
  });

  test('is dropped after a stop', async () => {
    const late = delay();
    await start();
    at.keeper.stop();
    late.resolve(spot([{ id: 0, text: 'Anna came.' }]));
    await settle();
    expect(surfaces()).toEqual([]);
    expect(highlighter.paint).not.toHaveBeenCalled();
  });

  test.each([
    ['lengthened', 'Anna came late.'],
    ['cut short', 'An'],
  ])('leaves out a text that was %s meanwhile', async (_, text) => {
    const late = delay();
    await start();
    (document.querySelector('p')?.firstChild as Text).data = text;
    late.resolve(
      spot([
        { id: 0, text: 'Anna came.' },
        { id: 1, text: 'Gerd went.' },
      ]),
    );
    await settle();
    expect(surfaces()).toEqual(['Gerd']);
  });

  test('a mention in a block that was never sent is ignored', async () => {
    background.findMentions.mockResolvedValueOnce({ mentions: [mention('Anna', { blockId: 7 })] });
    await start();
    expect(surfaces()).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });
});
