// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardFrame } from '@/lib/page/card/card-frame.ts';
import { type CardHost, createCardHost } from '@/lib/page/card/card-host.ts';
import { removeLeftHosts } from '@/lib/page/takeover/remove-left-hosts.ts';

/** jsdom has no popovers: shows and hides by an attribute and answers for the pseudo-classes. */
function stubPopover(element: HTMLElement): void {
  // An element that leaves its root leaves the top layer as well.
  let openIn = element.getRootNode();
  element.showPopover = () => {
    openIn = element.getRootNode();
    element.setAttribute('data-open', '');
  };
  element.hidePopover = () => element.removeAttribute('data-open');
  const matches = (selector: string) =>
    selector === ':popover-open' &&
    element.hasAttribute('data-open') &&
    element.getRootNode() === openIn;
  Object.assign(element, { matches });
}

const surface = document.createElement('dramatis-marks');
const deps = {
  home: surface.attachShadow({ mode: 'closed' }),
  title: '',
  problem: '',
  fillFrame: async () => undefined,
  onFailed: vi.fn(),
};
let host: CardHost;
let frame: CardFrame;
beforeEach(() => {
  document.body.innerHTML = '<p>Anna</p>';
  document.documentElement.append(surface);
  host = createCardHost(document, deps);
  frame = host.addFrame();
  stubPopover(frame.element);
});
afterEach(() => host.destroy());

const isOpen = (): boolean => frame.element.matches(':popover-open');
const spoken = (): string => host.root.querySelector('[role="status"]')?.textContent ?? '';

describe('the host', () => {
  test('waits where the page can’t see it', () => {
    expect(host.element.isConnected).toBe(true);
    expect(document.querySelector('dramatis-host')).toBeNull();
    expect(host.element.parentNode).toBe(deps.home);
  });

  test('waits in the page where there is no such place', () => {
    surface.remove();
    const other = createCardHost(document, deps);
    expect(other.element.parentNode).toBe(document.documentElement);
    other.withdraw();
    expect(other.element.isConnected).toBe(false);
    other.destroy();
  });

  test('of a shown card is one element with our tag name, outside of the page’s body', () => {
    host.mountFor(null);
    expect(host.element.parentElement).toBe(document.documentElement);
    expect(host.element.localName).toBe('dramatis-host');
    expect(document.body.innerHTML).toBe('<p>Anna</p>');
  });

  test('is closed to the page', () => {
    host.mountFor(null);
    expect(host.element.shadowRoot).toBeNull();
    expect(host.root.mode).toBe('closed');
    expect(host.element.childNodes).toHaveLength(0);
    expect(document.querySelector('.frame')).toBeNull();
  });

  test('leaves nothing when destroyed', () => {
    host.destroy();
    expect(document.querySelector('dramatis-host')).toBeNull();
  });
});

describe('a frame', () => {
  test('is raised above everything, and above later elements when raised again', () => {
    const order: string[] = [];
    vi.spyOn(frame.element, 'showPopover').mockImplementation(() => {
      order.push('show');
      frame.element.setAttribute('data-open', '');
    });
    vi.spyOn(frame.element, 'hidePopover').mockImplementation(() => order.push('hide'));
    frame.raise();
    frame.raise();
    expect(order).toEqual(['show', 'hide', 'show']);
  });

  test('knows whether it has the focus, and keeps it when it is raised', () => {
    const inner = frame.element.querySelector('iframe') as HTMLElement;
    expect(frame.hasFocus()).toBe(false);
    frame.focus();
    expect(frame.hasFocus()).toBe(true);
    frame.element.hidePopover = () => inner.blur();
    frame.element.setAttribute('data-open', '');
    frame.raise();
    expect(frame.hasFocus()).toBe(true);
  });

  test('has no origin, no scripts of a page, and a name that nobody can guess', () => {
    const inner = frame.element.querySelector('iframe') as HTMLIFrameElement;
    expect(inner.getAttribute('sandbox')?.split(' ')).not.toContain('allow-scripts');
    expect(inner.getAttribute('sandbox')?.split(' ')).not.toContain('allow-same-origin');
    expect(inner.getAttribute('src') ?? inner.getAttribute('srcdoc')).toBeNull();
    expect(inner.name).toMatch(/^[0-9a-f]{32}$/);
    const other = host.addFrame().element.querySelector('iframe');
    expect(other?.name).not.toBe(inner.name);
  });

  test('keeps its size, however the page is zoomed', () => {
    Object.defineProperty(host.element, 'currentCSSZoom', { value: 1.25, configurable: true });
    frame.raise();
    expect(frame.element.style.zoom).toBe('0.8');
  });

  test('is made ahead once there is time, and taken by the next card', () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
    host.prepareSpare('now');
    vi.runAllTimers();
    host.prepareSpare('now');
    vi.runAllTimers();
    vi.useRealTimers();
    const ready = [...host.root.querySelectorAll('.frame')];
    expect(ready).toHaveLength(2);
    expect(host.addFrame().element).toBe(ready[1]);
    vi.unstubAllGlobals();
  });

  test('is kept for another card when it is removed, and not a second one', () => {
    const second = host.addFrame();
    stubPopover(second.element);
    frame.raise();
    frame.remove();
    expect(isOpen()).toBe(false);
    second.remove();
    expect([...host.root.querySelectorAll('.frame')]).toEqual([frame.element]);
    expect(host.addFrame().element).toBe(frame.element);
  });
});

describe('the host’s place', () => {
  test('is restored after the page has removed it', () => {
    host.element.remove();
    host.mountFor(null);
    expect(host.element.isConnected).toBe(true);
    host.element.remove();
    host.announce('Anna');
    expect(host.element.isConnected).toBe(true);
  });

  test('is inside a modal dialog, and outside again for a name outside; open cards stay open', () => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p id="within">Gerd</p>';
    document.body.append(dialog);
    let isModal = true;
    Object.assign(dialog, { matches: (selector: string) => selector === ':modal' && isModal });
    frame.raise();
    const raise = vi.spyOn(frame.element, 'showPopover');
    host.mountFor(document.querySelector('#within'));
    expect(host.element.parentElement).toBe(dialog);
    expect(isOpen()).toBe(true);
    expect(raise).toHaveBeenCalledTimes(1);
    dialog.setAttribute('open', '');
    host.announce('Anna');
    expect(host.element.parentElement).toBe(dialog);
    isModal = false;
    host.announce('Gerd');
    expect(host.element.parentElement).toBe(document.documentElement);
    host.mountFor(document.querySelector('p'));
    expect(raise).toHaveBeenCalledTimes(2);
  });
});

describe('announcing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  test('the same words again are a change again', () => {
    const heard = [1, 2, 3].map(() => {
      host.announce('Anna, 1 of 2');
      vi.runAllTimers();
      return spoken();
    });
    expect(heard[1]).not.toBe(heard[0]);
    expect(heard[2]).not.toBe(heard[1]);
    expect(heard.map((text) => text.trim())).toEqual(Array(3).fill('Anna, 1 of 2'));
  });

  test('of two in quick succession, only the last is said, once', () => {
    host.announce('Anna, 1 of 2');
    host.announce('Gerd, 2 of 2');
    expect(spoken()).toBe('');
    vi.runAllTimers();
    expect(spoken()).toBe('Gerd, 2 of 2');
  });

  test('text is not markup', () => {
    host.announce('<b>Anna</b>');
    vi.runAllTimers();
    expect(spoken()).toBe('<b>Anna</b>');
  });
});

describe('the host element', () => {
  test('is a plain element if the page has defined an element with our name', () => {
    const matches = vi
      .spyOn(HTMLElement.prototype, 'matches')
      .mockImplementation((selector) => selector === ':defined');
    const taken = createCardHost(document, deps);
    matches.mockRestore();
    expect(taken.element.tagName).toBe('DIV');
    expect(taken.element.shadowRoot).toBeNull();
    taken.destroy();
  });

  test('of an earlier script is removed, of either kind', () => {
    document.documentElement.append(document.createElement('dramatis-host'));
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div data-dramatis-host></div><div id="page"></div>',
    );
    removeLeftHosts(document);
    expect(document.querySelector('dramatis-host, [data-dramatis-host]')).toBeNull();
    expect(document.querySelector('#page')).not.toBeNull();
  });
});
