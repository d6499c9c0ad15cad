// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageCommand } from '@/lib/messaging/protocol.ts';
import { createPageCommands, type PageCommands } from '@/lib/page/card/page-commands.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { markParagraphs, stack } from '../page-fixtures.ts';

let marks: Mark[];
let commands: PageCommands;
const told = { open: vi.fn(), close: vi.fn(), paintCurrent: vi.fn(), announce: vi.fn() };

beforeEach(() => {
  Object.defineProperty(Element.prototype, 'scrollIntoView', {
    configurable: true,
    value: vi.fn(),
  });
  for (const mock of Object.values(told)) mock.mockClear();
  marks = markParagraphs('Anna', 'Gerd');
  stack(marks);
  commands = createPageCommands({
    ...told,
    marks: () => marks,
    language: { words: (key, ...values) => [key, ...values].join(' '), locale: 'en' },
  });
});

const run = (...all: PageCommand[]) => {
  for (const command of all) commands.run(command);
};

test('next and previous close the card, move on and say where they are', () => {
  run('next-name', 'next-name', 'previous-name');
  expect(told.announce.mock.calls.flat()).toEqual([
    'announceMention Anna 1 2',
    'announceMention Gerd 2 2',
    'announceMention Anna 1 2',
  ]);
  expect(told.close).toHaveBeenCalledTimes(3);
  expect(told.paintCurrent.mock.lastCall).toEqual([marks[0]]);
  expect(told.open).not.toHaveBeenCalled();
});

test('open-card opens the current name, or else the first one in view', () => {
  run('open-card');
  expect(told.open.mock.lastCall).toEqual([marks[0]]);
  run('next-name', 'open-card');
  expect(told.open.mock.lastCall).toEqual([marks[1]]);
});

test('a name chosen from outside is shown, marked and opened, and walking continues from there', () => {
  commands.goTo(marks[1] as Mark);
  expect(told.paintCurrent.mock.calls).toEqual([[marks[1]]]);
  expect(told.open.mock.calls).toEqual([[marks[1]]]);
  run('previous-name');
  expect(told.announce.mock.lastCall).toEqual(['announceMention Anna 1 2']);
});

test.each(['next-name', 'previous-name', 'open-card'] as const)(
  '%s says that there are no names',
  (command) => {
    marks = [];
    run(command);
    expect(told.announce.mock.calls).toEqual([['announceNoNames']]);
    expect(told.open).not.toHaveBeenCalled();
  },
);
