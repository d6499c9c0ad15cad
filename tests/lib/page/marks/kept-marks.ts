import { afterEach, beforeEach, vi } from 'vitest';
import type { Mention, PageContext, TextBlock } from '@/lib/core/gazetteer/mention.ts';
import type { Highlighter } from '@/lib/page/marks/highlighter.ts';
import { createMarkKeeper, type MarkKeeper } from '@/lib/page/marks/mark-keeper.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings.ts';
import { createFakeClock, settle } from '../../../support/fake-clock.ts';
import { mention, OPEN, quickPace } from '../page-fixtures.ts';

/** Every “Anna” and “Gerd” of these blocks. */
export function spot(blocks: readonly TextBlock[]): { mentions: Mention[] } {
  const mentions = blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/Anna|Gerd/g)].map((found) =>
      mention(found[0], { blockId: id, start: found.index, end: found.index + 4 }),
    ),
  );
  return { mentions };
}

/** The state of a test. It is new for each one. */
export const at = {
  clock: createFakeClock(),
  keeper: undefined as unknown as MarkKeeper,
  /** ms that each reading is said to have taken */
  took: 0,
};

export const background = {
  wake: vi.fn<() => Promise<undefined>>(),
  clearBadge: vi.fn<() => Promise<undefined>>(),
  findMentions:
    vi.fn<
      (request: { blocks: TextBlock[]; page: PageContext }) => Promise<{ mentions: Mention[] }>
    >(),
};
export const highlighter = {
  paint: vi.fn<Highlighter['paint']>(),
  restore: vi.fn<Highlighter['restore']>(),
  clear: vi.fn<Highlighter['clear']>(),
};
export const onReplaced = vi.fn();
export const onStale = vi.fn();
export const onError = vi.fn();

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '<p>Anna came.</p><p>Gerd went.</p>';
  for (const mock of [...Object.values(highlighter), onReplaced, onStale, onError])
    mock.mockClear();
  background.clearBadge.mockReset().mockResolvedValue(undefined);
  background.wake.mockReset().mockResolvedValue(undefined);
  background.findMentions.mockReset().mockImplementation(async ({ blocks }) => spot(blocks));
  at.took = 0;
  at.clock = createFakeClock();
  at.keeper = createMarkKeeper({
    document,
    background,
    highlighter,
    wait: at.clock.wait,
    now: at.clock.now,
    pace: async (...args) => (await quickPace(...args)) + at.took,
    isOwn: () => false,
    onReplaced,
    onStale,
    onError,
  });
});
afterEach(() => at.keeper.stop());

export const surfaces = (): string[] => at.keeper.marks().map((mark) => mark.mention.surface);
export const start = async (over = {}) => {
  at.keeper.start(OPEN, { ...DEFAULT_SETTINGS, ...over });
  await settle();
};
/** The page changes, and the keeper looks again. */
export const change = async (apply: () => void) => {
  apply();
  await settle();
  at.clock.pass(250);
  await settle();
};
