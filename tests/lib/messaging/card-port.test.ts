import { describe, expect, test } from 'vitest';
import { isHandover, readFromCard, readToCard, writeMessage } from '@/lib/messaging/card-port.ts';

describe('messages of a card', () => {
  test('arrive as they were sent', () => {
    const pin = { type: 'pin', isPinned: true } as const;
    expect(readFromCard(writeMessage(pin))).toEqual(pin);
    const covered = { type: 'covered', isCovered: false } as const;
    expect(readToCard(writeMessage(covered))).toEqual(covered);
  });

  test.each([
    ['is no text', { type: 'back' }],
    ['is no JSON', '{"type":'],
    ['is no object', '"back"'],
    ['is nothing', 'null'],
    ['has no type', '{}'],
    ['has a type that every object has', '{"type":"constructor"}'],
    ['goes the other way', '{"type":"clear"}'],
    ['lacks a field', '{"type":"open-stored","articleId":"a","start":1}'],
    ['has a field of another kind', '{"type":"size","height":"12"}'],
    ['has nothing for an object', '{"type":"mute","id":1,"request":null}'],
  ])('are dropped: one that %s', (_, data) => {
    expect(readFromCard(data)).toBeUndefined();
  });
});

test('a port is taken only with the frame’s secret name', () => {
  expect(isHandover({ dramatis: 'card-port', name: 'a' }, 'a')).toBe(true);
  expect(isHandover({ dramatis: 'card-port', name: 'b' }, 'a')).toBe(false);
  expect(isHandover({ dramatis: 'card-port', name: '' }, '')).toBe(false);
  expect(isHandover(null, 'a')).toBe(false);
});
