// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardViewProps } from '@/lib/core/card/card-state.ts';
import {
  type DrawnCard,
  type FromCard,
  type ToCard,
  writeMessage,
} from '@/lib/messaging/card-port.ts';
import { type NoticeProps, openCardDocument } from '@/lib/page/card-frame/card-document.ts';
import type { ClickGuard } from '@/lib/page/card-frame/click-guard.ts';

const sent: FromCard[] = [];
const port = {
  onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
  postMessage: (data: string) => sent.push(JSON.parse(data)),
  close: vi.fn(),
};
const clicks = { moved: vi.fn(), covered: vi.fn(), seen: vi.fn(), stop: vi.fn() };
let drawn: CardViewProps | undefined;
let told: NoticeProps | undefined;
let sight: IntersectionObserverCallback;
let end: () => void;

/** jsdom lays nothing out. */
class NoObserver {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  sent.length = 0;
  vi.spyOn(window, 'focus').mockReturnValue(undefined);
  for (const mock of Object.values(clicks)) mock.mockClear();
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal(
    'IntersectionObserver',
    class extends NoObserver {
      constructor(callback: IntersectionObserverCallback) {
        super();
        sight = callback;
      }
    },
  );
  Object.defineProperty(Element.prototype, 'scrollHeight', { configurable: true, value: 320 });
  end = openCardDocument({
    window,
    port: port as unknown as MessagePort,
    drawing: {
      render(props) {
        drawn = props;
        document.body.innerHTML =
          '<div class="dramatis-card"><div class="card-scroll" role="dialog" tabindex="-1"></div></div>';
      },
      tell(props) {
        told = props;
      },
      unmount: () => document.body.replaceChildren(),
    },
    clicks: clicks satisfies ClickGuard,
  });
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

const tell = (message: ToCard) => port.onmessage?.({ data: writeMessage(message) });
const card: DrawnCard = {
  state: { kind: 'loading', name: 'Anna' },
  surface: 'Anna',
  isPinned: false,
  canPin: true,
  canGoBack: false,
  canSwitchSiteOff: false,
};

describe('the document of a card', () => {
  test('asks for the statements of some months, and gets them or the reason', async () => {
    tell({ type: 'draw', card });
    const period = { since: '2025-01', until: '2025-03' };
    const asked = drawn?.loadSaid?.(period);
    expect(sent.at(-1)).toEqual({ type: 'load-said', id: 1, filter: period });
    tell({ type: 'said', id: 1, lines: { statements: [], total: 7 } });
    expect(await asked).toEqual({ statements: [], total: 7 });
    const again = drawn?.loadSaid?.(period);
    tell({ type: 'failed', id: 2, message: 'busy' });
    await expect(again).rejects.toThrow('busy');
  });

  test('draws what it is sent, and tells its height', () => {
    tell({ type: 'draw', card });
    expect(drawn?.state).toEqual({ kind: 'loading', name: 'Anna' });
    expect(drawn?.onSiteOff).toBeUndefined();
    expect(sent).toEqual([{ type: 'size', height: 320 }]);
    tell({ type: 'draw', card });
    expect(sent).toHaveLength(1);
  });

  test('tells the same height again for another card', () => {
    tell({ type: 'draw', card });
    tell({ type: 'clear' });
    expect(document.body.childElementCount).toBe(0);
    tell({ type: 'draw', card });
    expect(sent.map(({ type }) => type)).toEqual(['size', 'cleared', 'size']);
  });

  test('says what was done, and sends the answer', () => {
    tell({ type: 'notice', notice: { host: 'news.test' } });
    expect(told?.host).toBe('news.test');
    told?.onUndo();
    told?.onClose();
    expect(sent).toEqual([{ type: 'undo' }, { type: 'close' }]);
  });

  test('has the look it is given', () => {
    tell({
      type: 'look',
      look: { theme: 'dark', density: 'compact', textSize: 'xl', form: 'sheet' },
    });
    expect({ ...document.body.dataset }).toEqual({
      theme: 'dark',
      density: 'compact',
      textSize: 'xl',
      form: 'sheet',
    });
  });

  test('sends what the reader does', () => {
    tell({ type: 'draw', card });
    sent.length = 0;
    drawn?.onPin?.(true);
    drawn?.onOpenStored('a', 1, 2);
    drawn?.onBack();
    expect(sent).toEqual([
      { type: 'pin', isPinned: true },
      { type: 'open-stored', articleId: 'a', start: 1, end: 2 },
      { type: 'back' },
    ]);
  });

  test('waits for the answer to what it asks', async () => {
    tell({ type: 'draw', card });
    const request = { kind: 'name', name: 'Anna' } as const;
    const muted = drawn?.muting?.mute(request);
    expect(sent.at(-1)).toEqual({ type: 'mute', id: 1, request });
    tell({ type: 'muted', id: 1, muted: request });
    await expect(muted).resolves.toEqual(request);
    const undone = drawn?.muting?.unmute(request);
    tell({ type: 'failed', id: 2, message: 'no room' });
    await expect(undone).rejects.toThrow('no room');
  });

  test('takes the focus when the reader opened it by key', () => {
    tell({ type: 'draw', card });
    tell({ type: 'focus' });
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  test('passes on what decides whether a click counts', () => {
    tell({ type: 'moved' });
    tell({ type: 'covered', isCovered: true });
    sight([{ isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver);
    const covered = { isIntersecting: true, isVisible: false };
    sight([covered as unknown as IntersectionObserverEntry], {} as IntersectionObserver);
    expect(clicks.moved).toHaveBeenCalledTimes(1);
    expect(clicks.covered.mock.calls).toEqual([[true]]);
    expect(clicks.seen.mock.calls).toEqual([[true], [false]]);
  });

  test('leaves messages alone that are none', () => {
    port.onmessage?.({ data: '{"type":"draw"}' });
    port.onmessage?.({ data: { type: 'clear' } });
    expect(sent).toEqual([]);
  });
});
