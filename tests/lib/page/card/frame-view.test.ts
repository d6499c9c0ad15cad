import { beforeEach, expect, test, vi } from 'vitest';
import type { CardViewProps } from '@/lib/core/card/card-state.ts';
import type { ToCard } from '@/lib/messaging/card-port.ts';
import { createFrameView, type FrameView } from '@/lib/page/card/frame-view.ts';

const sent: ToCard[] = [];
const muted = { kind: 'name', name: 'Anna' } as const;
const muting = { surface: 'Anna', mute: vi.fn(), unmute: vi.fn() };
const props = {
  state: { kind: 'loading', name: 'Anna' },
  muting,
  canGoBack: true,
  onPin: vi.fn(),
  onOpenEntity: vi.fn(),
  onOpenStored: vi.fn(),
  onBack: vi.fn(),
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onChoose: vi.fn(),
} satisfies CardViewProps;
let view: FrameView;

beforeEach(() => {
  sent.length = 0;
  vi.clearAllMocks();
  view = createFrameView((message) => sent.push(message));
  view.render(props);
});

test('a card is sent as data', () => {
  expect(sent).toEqual([
    {
      type: 'draw',
      card: {
        state: props.state,
        why: undefined,
        surface: 'Anna',
        isPinned: false,
        canPin: true,
        canGoBack: true,
        canSwitchSiteOff: false,
      },
    },
  ]);
});

test('what the reader does there calls back here', () => {
  view.receive({ type: 'pin', isPinned: true });
  view.receive({ type: 'open-entity', id: 'b' });
  view.receive({ type: 'open-stored', articleId: 'a', start: 1, end: 2 });
  view.receive({ type: 'choose', id: 'c' });
  view.receive({ type: 'back' });
  view.receive({ type: 'retry' });
  view.receive({ type: 'close' });
  // There is no site to switch off here, and no search.
  view.receive({ type: 'site-off' });
  view.receive({ type: 'open-person', id: 'person/anna' });
  expect(props.onPin.mock.calls).toEqual([[true]]);
  expect(props.onOpenEntity.mock.calls).toEqual([['b']]);
  expect(props.onOpenStored.mock.calls).toEqual([['a', 1, 2]]);
  expect(props.onChoose.mock.calls).toEqual([['c']]);
  for (const called of [props.onBack, props.onRetry, props.onClose])
    expect(called).toHaveBeenCalledTimes(1);
});

test('muting is answered under its number, and so is what goes wrong', async () => {
  muting.mute.mockResolvedValue(muted);
  muting.unmute.mockRejectedValue(new Error('no room'));
  view.receive({ type: 'mute', id: 4, request: muted });
  view.receive({ type: 'unmute', id: 5, muted });
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent).toContainEqual({ type: 'muted', id: 4, muted });
  expect(sent).toContainEqual({ type: 'failed', id: 5, message: 'no room' });
});

test('a card that is gone calls nothing', () => {
  view.unmount();
  expect(sent.at(-1)).toEqual({ type: 'clear' });
  view.receive({ type: 'close' });
  expect(props.onClose).not.toHaveBeenCalled();
});
