import { beforeEach, vi } from 'vitest';
import { trackPointer } from '@/lib/page/hover/pointer-tracker.ts';
import { followInput } from '@/lib/page/input/input.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import type { Modifier } from '@/lib/settings/settings.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { markParagraphs } from '../page-fixtures.ts';

type Listener = (event: object) => void;
type Sent = Partial<PointerEvent & KeyboardEvent>;

/** A window whose events the test makes itself: what jsdom dispatches is never trusted. */
function createWindow() {
  const listeners = new Map<string, Listener>();
  const root = document.documentElement;
  const listenable = {
    addEventListener(type: string, listener: Listener, { signal }: { signal: AbortSignal }) {
      listeners.set(type, listener);
      signal.addEventListener('abort', () => listeners.delete(type));
    },
  };
  vi.spyOn(root, 'addEventListener').mockImplementation(
    listenable.addEventListener as typeof root.addEventListener,
  );
  const window = { ...listenable, document } as unknown as Window;
  const send = (type: string, over: Sent = {}) => {
    const target = over.target ?? document.body;
    const event = {
      type,
      getModifierState: (key: string) => held.has(key),
      composedPath: () => [target],
      isTrusted: true,
      pointerType: 'mouse',
      buttons: 0,
      timeStamp: 0,
      clientX: 0,
      clientY: 0,
    };
    listeners.get(type)?.({
      ...event,
      target,
      currentTarget: root,
      ...over,
    });
  };
  return { window, send };
}

export const NAME_X = 500;
/** The state of a test. It is new for each one. */
export const at = {
  anna: undefined as unknown as Mark,
  clock: createFakeClock(),
  /** what the tracker has reported */
  heard: [] as string[],
  cameAt: 0,
  modifier: undefined as Modifier | undefined,
};
export const own = document.createElement('dramatis-host');
export const held = new Set<string>();

export function track(window: Window) {
  const input = followInput(window);
  const tracker = trackPointer(
    {
      hitTest: () => (x) => (x === NAME_X ? at.anna : undefined),
      isOwn: (target) => target === own,
      wait: at.clock.wait,
      modifier: () => at.modifier,
    },
    {
      onOver: (mark, x, _, isArmed, since) => {
        at.cameAt = since;
        const what = mark?.mention.surface ?? 'nothing';
        at.heard.push(`${isArmed || x < 0 ? '' : 'unarmed '}over ${what} at ${x}`);
      },
      onDisarmed: () => at.heard.push('disarmed'),
      onTap: (mark) => at.heard.push(`tap ${mark.mention.surface}`),
      onPressOutside: () => at.heard.push('press outside'),
    },
  );
  input.hear(tracker.receive);
  return () => {
    input.stop();
    tracker.stop();
  };
}

beforeEach(() => {
  [at.anna] = markParagraphs('Anna') as [Mark];
  document.body.insertAdjacentHTML(
    'beforeend',
    '<a href="#"><b>link</b></a><button>press</button><input><div role="button">press</div>',
  );
  at.clock = createFakeClock();
  at.heard = [];
  held.clear();
  at.modifier = undefined;
});

export const start = () => {
  const { window, send } = createWindow();
  const stop = track(window);
  const move = (clientX: number, timeStamp: number, over: Sent = {}) =>
    send('pointermove', { clientX, timeStamp, ...over });
  return { send, stop, move };
};
