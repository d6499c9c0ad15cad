// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { at, NAME_X, own, start } from './tracked-pointer.ts';

describe('a pointer that moves', () => {
  test('slowly is over what lies under it', () => {
    const { move } = start();
    move(NAME_X - 5, 0);
    move(NAME_X, 16);
    expect(at.heard).toEqual(['over nothing at 495', 'over Anna at 500']);
    expect(at.cameAt).toBe(16);
  });

  test('fast is over nothing, until it has come to rest', () => {
    const { move } = start();
    move(0, 0);
    at.heard = [];
    move(NAME_X, 16);
    expect(at.heard).toEqual(['over nothing at 500']);
    at.clock.pass(39);
    expect(at.heard).toHaveLength(1);
    at.clock.pass(1);
    expect(at.heard.at(-1)).toBe('over Anna at 500');
    expect(at.cameAt).toBe(16);
  });

  test('on after a fast stretch doesn’t count as resting', () => {
    const { move } = start();
    move(0, 0);
    move(NAME_X, 16);
    move(NAME_X + 1, 30);
    at.heard = [];
    at.clock.pass(1000);
    expect(at.heard).toEqual([]);
  });

  test.each([
    ['with a button held', { buttons: 1 }],
    ['as a finger', { pointerType: 'touch' }],
    ['inside our own card', { target: own }],
  ])('%s says nothing', (_, over) => {
    const { move } = start();
    move(NAME_X, 0, over);
    move(NAME_X, 100, over);
    at.clock.pass(1000);
    expect(at.heard).toEqual([]);
  });

  test('out of the page is over nothing, and came to rest nowhere', () => {
    const { send, move } = start();
    move(0, 0);
    move(NAME_X, 16);
    at.heard = [];
    send('pointerleave', { target: document.documentElement });
    at.clock.pass(1000);
    expect(at.heard).toEqual(['over nothing at -1']);
  });

  test('out of an element inside the page has left nothing', () => {
    const { send, move } = start();
    move(NAME_X, 0);
    send('pointerleave', { target: document.querySelector('b') });
    expect(at.heard).toEqual(['over Anna at 500']);
  });
});

describe('a press', () => {
  test('anywhere but on the card is reported', () => {
    const { send } = start();
    send('pointerdown');
    send('pointerdown', { target: own });
    expect(at.heard).toEqual(['press outside']);
  });

  const touch = { pointerType: 'touch', clientX: NAME_X } as const;

  test('of a finger on a name is a tap, even when the finger trembles', () => {
    const { send } = start();
    send('pointerdown', touch);
    send('pointerup', { ...touch, clientX: NAME_X + 6, clientY: 8 });
    expect(at.heard).toEqual(['tap Anna']);
  });

  test('of a finger elsewhere is a press outside when it is let go, and none when it scrolled', () => {
    const { send } = start();
    send('pointerdown', { ...touch, clientX: 3 });
    expect(at.heard).toEqual([]);
    send('pointerup', { ...touch, clientX: 3 });
    expect(at.heard).toEqual(['press outside']);
    send('pointerdown', { ...touch, clientX: 3 });
    send('pointerup', { ...touch, clientX: 3, clientY: 40 });
    expect(at.heard).toEqual(['press outside']);
  });

  test('that moved too far is no tap', () => {
    const { send } = start();
    send('pointerdown', touch);
    send('pointerup', { ...touch, clientX: NAME_X + 11 });
    expect(at.heard).toEqual([]);
  });

  test('of a mouse on a name is not a tap', () => {
    const { send } = start();
    send('pointerdown', { clientX: NAME_X });
    send('pointerup', { clientX: NAME_X });
    expect(at.heard).toEqual(['press outside']);
  });

  test.each(['a', 'button', 'input', 'div'])('on a control (%s) is the control’s', (selector) => {
    const { send } = start();
    const target = document.querySelector(selector);
    const composedPath = () => [document.querySelector('b'), target] as EventTarget[];
    send('pointerdown', { ...touch, target, composedPath });
    send('pointerup', { ...touch, target, composedPath });
    expect(at.heard).toEqual(['press outside']);
  });

  test('that the browser took for scrolling is no tap, and one press is one tap', () => {
    const { send } = start();
    send('pointerdown', touch);
    send('pointercancel', touch);
    send('pointerup', touch);
    send('pointerdown', touch);
    send('pointerup', touch);
    send('pointerup', touch);
    expect(at.heard).toEqual(['tap Anna']);
  });
});

test('stopped, it hears nothing and has no timer', () => {
  const { send, stop, move } = start();
  move(0, 0);
  move(NAME_X, 16);
  stop();
  at.heard = [];
  send('pointerdown');
  move(NAME_X, 200);
  expect(at.heard).toEqual([]);
  expect(at.clock.waits()).toEqual([]);
});
