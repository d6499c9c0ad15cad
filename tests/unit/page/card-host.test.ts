// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardHost, createCardHost, removeLeftHosts } from '@/lib/page/card-host.ts';

/** jsdom has no popovers: shows and hides by an attribute and answers for the pseudo-classes. */
function stubPopover(element: HTMLElement): void {
  element.showPopover = () => element.setAttribute('data-open', '');
  element.hidePopover = () => element.removeAttribute('data-open');
  const matches = (selector: string) =>
    selector === ':popover-open' && element.hasAttribute('data-open');
  Object.assign(element, { matches });
}

let host: CardHost;
beforeEach(() => {
  document.body.innerHTML = '<p>Anna</p>';
  host = createCardHost(document);
  stubPopover(host.frame);
});
afterEach(() => host.destroy());

const isOpen = (): boolean => host.frame.matches(':popover-open');
const root = (): ShadowRoot => host.frame.getRootNode() as ShadowRoot;
const spoken = (): string => root().querySelector('[role="status"]')?.textContent ?? '';

describe('the host', () => {
  test('is one element of its own name, outside of the page’s body', () => {
    expect(host.element.parentElement).toBe(document.documentElement);
    expect(host.element.localName).toBe('dramatis-host');
    expect(document.body.innerHTML).toBe('<p>Anna</p>');
  });

  test('lets the page neither in nor see inside', () => {
    expect(host.element.shadowRoot).toBeNull();
    expect(root().mode).toBe('closed');
    expect(host.element.childNodes).toHaveLength(0);
    expect(document.querySelector('.frame')).toBeNull();
  });

  test('adds style sheets in front of what they style, after its own', () => {
    host.addStyle('.card { color: red }');
    const [own, added] = root().querySelectorAll('style');
    expect(own?.textContent).toContain(':host');
    expect(added?.textContent).toBe('.card { color: red }');
  });

  test('destroyed leaves nothing', () => {
    host.destroy();
    expect(document.querySelector('dramatis-host')).toBeNull();
  });
});

describe('showing', () => {
  test('opens the frame once, and hides it once', () => {
    const open = vi.spyOn(host.frame, 'showPopover');
    const close = vi.spyOn(host.frame, 'hidePopover');
    host.show(document.querySelector('p'));
    host.show(document.querySelector('p'));
    expect(isOpen()).toBe(true);
    expect(open).toHaveBeenCalledTimes(1);
    host.hide();
    host.hide();
    expect(isOpen()).toBe(false);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('comes back after the page has thrown it out', () => {
    host.element.remove();
    host.show(null);
    expect(host.element.isConnected).toBe(true);
    host.element.remove();
    host.announce('Anna');
    expect(host.element.isConnected).toBe(true);
  });

  test('goes inside a modal dialog, and out again for a name outside', () => {
    const dialog = document.createElement('dialog');
    const within = document.createElement('p');
    within.closest = (selector: string) => (selector === 'dialog:modal' ? dialog : null);
    document.body.append(dialog);
    host.show(within);
    expect(host.element.parentElement).toBe(dialog);
    dialog.setAttribute('open', '');
    vi.spyOn(dialog, 'matches').mockImplementation((selector) => selector === ':modal');
    host.announce('Anna');
    expect(host.element.parentElement).toBe(dialog);
    dialog.removeAttribute('open');
    host.announce('Gerd');
    expect(host.element.parentElement).toBe(document.documentElement);
    host.show(document.querySelector('p'));
    expect(host.element.parentElement).toBe(document.documentElement);
  });
});

describe('announcing', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
    return () => vi.unstubAllGlobals();
  });

  test('the same words again are a change again', () => {
    const heard = [1, 2, 3].map(() => {
      host.announce('Anna, 1 of 2');
      return spoken();
    });
    expect(heard[1]).not.toBe(heard[0]);
    expect(heard[2]).not.toBe(heard[1]);
    expect(heard.map((text) => text.trim())).toEqual(Array(3).fill('Anna, 1 of 2'));
  });

  test('text is text', () => {
    host.announce('<b>Anna</b>');
    expect(spoken()).toBe('<b>Anna</b>');
  });
});

describe('what happens inside the card', () => {
  test.each([
    'keydown',
    'keyup',
    'keypress',
    'input',
    'click',
    'contextmenu',
    'mousedown',
    'pointerdown',
    'touchstart',
    'wheel',
  ])('%s does not bubble to the page', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard);
    host.frame.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener(type, heard);
  });

  test('still reaches the card, and its defaults stand', () => {
    const heard = vi.fn();
    host.frame.addEventListener('click', heard);
    const click = new Event('click', { bubbles: true, composed: true, cancelable: true });
    host.frame.dispatchEvent(click);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(click.defaultPrevented).toBe(false);
  });
});

describe('the host element', () => {
  test('is a plain one where the page has defined an element by our name', () => {
    const matches = vi
      .spyOn(HTMLElement.prototype, 'matches')
      .mockImplementation((selector) => selector === ':defined');
    const taken = createCardHost(document);
    matches.mockRestore();
    expect(taken.element.tagName).toBe('DIV');
    expect(taken.element.shadowRoot).toBeNull();
    taken.destroy();
  });

  test('of an earlier script is taken away, whichever it is', () => {
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
