import { expect, test } from 'vitest';
import { CallError, fromErrorData, toErrorData } from '@/lib/messaging/error.ts';

test('an error crosses as data and comes back as the same error', () => {
  const data = toErrorData(new CallError('not-found', 'Nobody knows this name'));
  expect(structuredClone(data)).toEqual({ code: 'not-found', message: 'Nobody knows this name' });
  const error = fromErrorData(data);
  expect(error).toBeInstanceOf(CallError);
  expect(error).toMatchObject({
    name: 'CallError',
    code: 'not-found',
    message: 'Nobody knows this name',
  });
});

test.each([
  [new TypeError('x is undefined'), 'x is undefined'],
  ['a string', 'a string'],
  [undefined, 'undefined'],
])('whatever else is thrown (%s) is internal', (thrown, message) => {
  expect(toErrorData(thrown)).toEqual({ code: 'internal', message });
});
