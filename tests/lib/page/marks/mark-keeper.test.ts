// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mention, PageContext, TextBlock } from '@/lib/core/gazetteer/mention.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { Highlighter } from '@/lib/page/marks/highlighter.ts';
import { createMarkKeeper, type MarkKeeper } from '@/lib/page/marks/mark-keeper.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { createFakeClock, settle } from '../../../support/fake-clock.ts';
import { CLOSED, mention, OPEN, quickPace } from '../page-fixtures.ts';

/** Every “Anna” and “Gerd” of these blocks. */
function spot(blocks: readonly TextBlock[]): { mentions: Mention[] } {
  const mentions = blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/Anna|Gerd/g)].map((found) =>
      mention(found[0], { blockId: id, start: found.index, end: found.index + 4 }),
    ),
  );
  return { mentions };
}

let clock: ReturnType<typeof createFakeClock>;
let keeper: MarkKeeper;
const background = {
  wake: vi.fn<() => Promise<undefined>>(),
  clearBadge: vi.fn<() => Promise<undefined>>(),
  findMentions:
    vi.fn<
      (request: { blocks: TextBlock[]; page: PageContext }) => Promise<{ mentions: Mention[] }>
    >(),
};
const highlighter = {
  paint: vi.fn<Highlighter['paint']>(),
  restore: vi.fn<Highlighter['restore']>(),
  clear: vi.fn<Highlighter['clear']>(),
};
const onReplaced = vi.fn();
const onStale = vi.fn();
const onError = vi.fn();

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '<p>Anna came.</p><p>Gerd went.</p>';
  for (const mock of [...Object.values(highlighter), onReplaced, onStale, onError])
    mock.mockClear();
  background.clearBadge.mockReset().mockResolvedValue(undefined);
  background.wake.mockReset().mockResolvedValue(undefined);
  background.findMentions.mockReset().mockImplementation(async ({ blocks }) => spot(blocks));
  took = 0;
  clock = createFakeClock();
  keeper = createMarkKeeper({
    document,
    background,
    highlighter,
    wait: clock.wait,
    now: clock.now,
    pace: async (...args) => (await quickPace(...args)) + took,
    isOwn: () => false,
    onReplaced,
    onStale,
    onError,
  });
});
afterEach(() => keeper.stop());
/** ms that each reading is said to have taken */
let took = 0;

const surfaces = (): string[] => keeper.marks().map((mark) => mark.mention.surface);
const start = async (over = {}) => {
  keeper.start(OPEN, { ...DEFAULT_SETTINGS, ...over });
  await settle();
};
/** The page changes, and the keeper looks again. */
const change = async (apply: () => void) => {
  apply();
  await settle();
  clock.pass(250);
  await settle();
};

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
    keeper.stop();
    await settle();
    expect(background.clearBadge).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
  });

  test('wakes nobody on a page that has no names', async () => {
    document.body.innerHTML = '<p>Nobody came.</p>';
    await start();
    keeper.stop();
    expect(background.clearBadge).not.toHaveBeenCalled();
  });
});

describe('reports its state:', () => {
  test('reading until the first answer, read from then on, off when stopped', async () => {
    const answer = createDeferred<{ mentions: Mention[] }>();
    background.findMentions.mockReturnValueOnce(answer.promise);
    const read = vi.fn();
    void keeper.untilRead().then(read);
    expect(keeper.state()).toBe('reading');
    await start();
    expect(keeper.state()).toBe('reading');
    expect(read).not.toHaveBeenCalled();
    answer.resolve({ mentions: [] });
    await settle();
    expect(keeper.state()).toBe('read');
    expect(read).toHaveBeenCalledOnce();
    await change(() => document.body.append('Anna again'));
    expect(keeper.state()).toBe('read');
    keeper.stop();
    expect(keeper.state()).toBe('off');
    void keeper.untilRead().then(read);
    await settle();
    expect(read).toHaveBeenCalledOnce();
    await start();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('spent, when the page has cost too much, with its present marks', async () => {
    await start();
    took = 2000;
    await change(() => document.body.append('Anna again'));
    expect(keeper.state()).toBe('spent');
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna']);
  });

  test('read, when the answer was an error', async () => {
    background.findMentions.mockRejectedValueOnce(new Error('no answer'));
    await start();
    expect(keeper.state()).toBe('read');
  });

  test('reading, while an answer to a later reading is pending', async () => {
    const answers = [1, 2].map(() => createDeferred<{ mentions: Mention[] }>());
    for (const { promise } of answers) background.findMentions.mockReturnValueOnce(promise);
    await start();
    await change(() => document.body.append('Anna again'));
    answers[0]?.resolve({ mentions: [] });
    await settle();
    expect(keeper.state()).toBe('reading');
    answers[1]?.resolve({ mentions: [] });
    await settle();
    expect(keeper.state()).toBe('read');
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
    expect(highlighter.paint).toHaveBeenCalledWith(keeper.marks(), 'tint');
  });

  test('sends only what the gate lets through, in one call, with the date of the page', async () => {
    document.head.innerHTML = '<meta name="date" content="2025-03-04">';
    keeper.start(CLOSED, DEFAULT_SETTINGS);
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

describe('a page that changes', () => {
  test('is scanned again', async () => {
    await start();
    await change(() => document.body.insertAdjacentHTML('beforeend', '<p>Anna slept.</p>'));
    expect(surfaces()).toEqual(['Anna', 'Gerd', 'Anna']);
  });

  test('marks that are found again stay the same objects', async () => {
    await start();
    const [anna, gerd] = keeper.marks();
    await change(() => document.body.insertAdjacentHTML('afterbegin', '<p>Gerd rose.</p>'));
    expect(keeper.marks()[1]).toBe(anna);
    expect(keeper.marks()[2]).toBe(gerd);
  });

  test('a mark that now means somebody else is a new one', async () => {
    await start();
    const [anna] = keeper.marks();
    background.findMentions.mockResolvedValue({
      mentions: [mention('Anna', { entityIds: ['person/other'] })],
    });
    await change(() => document.body.append('more'));
    expect(surfaces()).toEqual(['Anna']);
    expect(keeper.marks()[0]).not.toBe(anna);
  });

  test('that reads the same asks nothing, and restores marks it may have cleared', async () => {
    await start();
    const marks = keeper.marks();
    await change(() => document.body.append(document.createElement('hr')));
    expect(background.findMentions).toHaveBeenCalledTimes(1);
    expect(highlighter.restore).toHaveBeenCalledTimes(1);
    expect(keeper.marks()).toEqual(marks);
  });

  test('the same words in other nodes are another reading', async () => {
    await start();
    await change(() => (document.body.innerHTML = '<p>Anna came.</p><p>Gerd went.</p>'));
    expect(background.findMentions).toHaveBeenCalledTimes(2);
    expect(keeper.marks().every((mark) => mark.range.startContainer.isConnected)).toBe(true);
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
    clock.pass(250);
    await settle();
    expect(surfaces()).toEqual(['Gerd', 'Gerd']);
  });

  test('keeps it if it still says the same', async () => {
    await start();
    const [anna] = keeper.marks();
    await edit('Anna came, and');
    expect(keeper.marks()[0]).toBe(anna);
  });

  test('gets it back when the edit is taken back', async () => {
    await start();
    await edit('An');
    await edit('Anna came.');
    expect(surfaces()).toEqual(['Gerd']);
    clock.pass(250);
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
    keeper.stop();
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

describe('a call that fails', () => {
  test('is reported, keeps the marks, and is repeated at the next reading', async () => {
    await start();
    const marks = keeper.marks();
    const failure = new Error('The worker stopped');
    background.findMentions.mockRejectedValueOnce(failure);
    await change(() => document.body.append('more'));
    expect(onError).toHaveBeenCalledWith(failure);
    expect(keeper.marks()).toEqual(marks);
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
    keeper.stop();
    expect(keeper.marks()).toEqual([]);
    expect(highlighter.clear).toHaveBeenCalled();
    await change(() => document.body.append('Anna'));
    expect(background.findMentions).toHaveBeenCalledTimes(1);
  });

  test('and started again it scans again, though nothing has changed', async () => {
    await start();
    keeper.stop();
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
