// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { at, NAME_X, start, track } from './tracked-pointer.ts';

describe('events made up by the page', () => {
  test('in a real window do nothing at all', () => {
    const stop = track(window);
    for (const type of [
      'pointermove',
      'pointerdown',
      'pointerup',
      'pointercancel',
      'pointerleave',
    ]) {
      for (const target of [document.body, document.documentElement]) {
        target.dispatchEvent(
          new PointerEvent(type, { bubbles: true, clientX: NAME_X, pointerType: 'touch' }),
        );
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: NAME_X }));
      }
    }
    at.clock.pass(1000);
    stop();
    expect(at.heard).toEqual([]);
  });

  test('don’t turn an unfinished press into a tap', () => {
    const { send } = start();
    const touch = { pointerType: 'touch', clientX: NAME_X };
    send('pointerdown', touch);
    send('pointerup', { ...touch, isTrusted: false });
    expect(at.heard).toEqual([]);
  });

  test('neither end nor undo what the reader does', () => {
    const { send } = start();
    const touch = { pointerType: 'touch', clientX: NAME_X };
    send('pointerdown', touch);
    send('pointercancel', { ...touch, isTrusted: false });
    send('pointerup', touch);
    expect(at.heard).toContain('tap Anna');
  });
});
