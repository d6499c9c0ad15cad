// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { at, held, NAME_X, start } from './tracked-pointer.ts';

describe('a key that must be held', () => {
  const press = { key: 'Shift', repeat: false };
  beforeEach(() => {
    at.modifier = 'Shift';
  });

  test('is checked with every move', () => {
    const { move } = start();
    move(NAME_X, 0);
    held.add('Shift');
    move(NAME_X, 100);
    expect(at.heard).toEqual(['unarmed over Anna at 500', 'over Anna at 500']);
  });

  test('pressed while the pointer rests on a name arms it; released, it disarms', () => {
    const { send, move } = start();
    move(NAME_X, 0);
    at.heard = [];
    send('keydown', press);
    send('keydown', { ...press, repeat: true });
    send('keyup', press);
    expect(at.heard).toEqual(['over Anna at 500', 'disarmed']);
  });

  test('followed by another is a shortcut', () => {
    const { send, move } = start();
    move(NAME_X, 0);
    at.heard = [];
    send('keydown', press);
    send('keydown', { ...press, key: 'T' });
    expect(at.heard).toEqual(['over Anna at 500', 'disarmed']);
  });

  test.each([
    ['where text is typed', { target: document.createElement('input') }],
    ['by a script', { isTrusted: false }],
  ])('pressed %s arms nothing', (_, over) => {
    const { send, move } = start();
    move(NAME_X, 0);
    at.heard = [];
    send('keydown', { ...press, ...over });
    expect(at.heard).not.toContain('over Anna at 500');
  });

  test('pressed while the pointer is out of the page arms nothing', () => {
    const { send, move } = start();
    move(NAME_X, 0);
    send('pointerleave', { target: document.documentElement });
    at.heard = [];
    send('keydown', press);
    expect(at.heard).toEqual([]);
  });

  test('doesn’t matter when cards open by resting', () => {
    at.modifier = undefined;
    const { send, move } = start();
    move(NAME_X, 0);
    at.heard = [];
    send('keydown', press);
    send('keyup', press);
    expect(at.heard).toEqual([]);
  });
});
