// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CallError } from '@/lib/messaging/error.ts';
import type { Handlers, PageCalls, PageCommand, ReadingState } from '@/lib/messaging/protocol.ts';
import type { PageCard } from '@/lib/page/kits/card-kit.ts';
import { type Mark, rectsOf } from '@/lib/page/marks/mark.ts';
import { createPageCalls, createPageEndpoint } from '@/lib/page/session/page-calls.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { box, layOut, markIn, markParagraphs, stack, textIn } from '../page-fixtures.ts';

let marks: Mark[];
let calls: Handlers<PageCalls>;
let clock: ReturnType<typeof createFakeClock>;
let state: ReadingState;
let untilRead: Promise<void>;
let isRefused: boolean;
const card = { goTo: vi.fn(), run: vi.fn(), announce: vi.fn() };

beforeEach(() => {
  for (const mock of Object.values(card)) mock.mockClear();
  marks = markParagraphs('Anna', 'Gerd');
  stack(marks);
  clock = createFakeClock();
  state = 'read';
  isRefused = false;
  untilRead = Promise.resolve();
  const current = () => marks;
  calls = createPageCalls({
    document,
    visible: async () => current().filter((mark) => rectsOf(mark).length > 0),
    reading: { state: () => state, isRefused: () => isRefused, untilRead: () => untilRead },
    wait: clock.wait,
    use: (run) => run(card as unknown as PageCard),
  });
});

const run = (command: PageCommand) => calls.runCommand({ command }, undefined);

describe('the list of names', () => {
  const ask = async () => calls.listPageEntities({}, undefined);
  const list = async () => (await ask()).names;

  test('is in order of appearance, each name as often as it is there', async () => {
    const again = markIn(textIn('#p0'));
    marks = [marks[1] as Mark, marks[0] as Mark, again];
    expect(await list()).toEqual([
      { entityIds: ['person/gerd'], name: 'Gerd', type: 'person', count: 1 },
      { entityIds: ['person/anna'], name: 'Anna', type: 'person', count: 1 },
      { entityIds: ['person/anna'], name: 'Anna', type: 'person', count: 1 },
    ]);
  });

  test('says that the page takes away what is drawn, once it was read', async () => {
    isRefused = true;
    expect(await ask()).toMatchObject({ state: 'refused', names: [{ name: 'Anna' }, {}] });
    state = 'reading';
    expect(await ask()).toMatchObject({ state: 'reading' });
    expect(await calls.showEntity({ entityId: 'person/anna' }, undefined)).toBe(false);
  });

  test('leaves out what has no box, since it cannot be seen', async () => {
    stack(marks.slice(1));
    expect(await list()).toMatchObject([{ name: 'Gerd' }]);
  });

  test('keeps an ambiguous name apart from each of those it may mean', async () => {
    const either = markIn(textIn('#p0'), 'Anna', { entityIds: ['person/anna', 'person/other'] });
    marks = [marks[0] as Mark, either];
    expect(await list()).toMatchObject([
      { entityIds: ['person/anna'] },
      { entityIds: ['person/anna', 'person/other'] },
    ]);
  });

  test('of a page without names is empty', async () => {
    marks = [];
    expect(await ask()).toEqual({ state: 'read', names: [] });
    expect(clock.waits()).toEqual([]);
  });

  test('waits for the page to be read, for a second', async () => {
    const reading = Promise.withResolvers<void>();
    state = 'reading';
    untilRead = reading.promise;
    const all = marks;
    marks = [];
    const late = ask();
    clock.pass(999);
    const inTime = ask();
    clock.pass(1);
    expect(await late).toEqual({ state: 'reading', names: [] });
    state = 'read';
    marks = all;
    reading.resolve();
    expect(await inTime).toMatchObject({ state: 'read', names: [{ name: 'Anna' }, {}] });
    expect(clock.waits()).toEqual([]);
  });
});

describe('showing an entity', () => {
  test('opens its first visible name', async () => {
    const [anna] = marks as [Mark];
    const again = markIn(textIn('#p1'), undefined, { entityIds: ['person/anna'] });
    marks = [anna, again];
    layOut(new Map([[again.range.startContainer, [box(0, 0)]]]));
    expect(await calls.showEntity({ entityId: 'person/anna' }, undefined)).toBe(true);
    expect(card.goTo.mock.calls).toEqual([[again]]);
  });

  test('finds it behind an ambiguous name', async () => {
    const either = markIn(textIn('#p0'), 'Anna', { entityIds: ['person/anna', 'person/other'] });
    marks = [either];
    expect(await calls.showEntity({ entityId: 'person/other' }, undefined)).toBe(true);
  });

  test('says so when it is not here', async () => {
    expect(await calls.showEntity({ entityId: 'person/nobody' }, undefined)).toBe(false);
    layOut(new Map());
    expect(await calls.showEntity({ entityId: 'person/anna' }, undefined)).toBe(false);
    expect(card.goTo).not.toHaveBeenCalled();
  });
});

describe('commands', () => {
  test('go to the card', () => {
    run('next-name');
    run('open-card');
    expect(card.run.mock.calls.flat()).toEqual(['next-name', 'open-card']);
  });

  test('announcements from the background are made', () => {
    calls.announce({ text: 'Kept.' }, undefined);
    expect(card.announce.mock.calls).toEqual([['Kept.']]);
    expect(card.run).not.toHaveBeenCalled();
  });

  test('are left to the frame that has the focus', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.focus();
    expect(document.activeElement).toBe(frame);
    run('next-name');
    run('open-card');
    expect(card.run).not.toHaveBeenCalled();
  });
});

describe('the endpoint', () => {
  const own = { isAlive: () => true, destroy: () => {} };
  const failing = (error: unknown): Handlers<PageCalls> => ({
    ...calls,
    showEntity: () => {
      throw error;
    },
  });

  test('answers with the value, and with null where there is none', async () => {
    const endpoint = createPageEndpoint(calls, own);
    expect(await endpoint.handle('showEntity', { entityId: 'person/anna' })).toEqual({
      ok: true,
      value: true,
    });
    expect(await endpoint.handle('runCommand', { command: 'next-name' })).toEqual({
      ok: true,
      value: null,
    });
  });

  test.each([
    [new CallError('not-found', 'nobody'), { code: 'not-found', message: 'nobody' }],
    [new Error('broken'), { code: 'internal', message: 'broken' }],
  ])('%s goes back as data', async (error, data) => {
    const endpoint = createPageEndpoint(failing(error), own);
    expect(await endpoint.handle('showEntity', {})).toEqual({ ok: false, error: data });
  });

  test('a call that does not exist is an error and not an exception', async () => {
    const endpoint = createPageEndpoint(calls, own);
    const reply = await endpoint.handle('unheard-of' as keyof PageCalls, {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});
