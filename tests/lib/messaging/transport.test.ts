import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CallError } from '@/lib/messaging/error.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { type AnswerCall, createBackgroundClient, serveCalls } from '@/lib/messaging/transport.ts';
import { browser, deliver, removeExtension, resetBrowser } from '../../support/fake-browser.ts';

const answer = vi.fn<AnswerCall>();
let client: Client<BackgroundCalls>;

beforeEach(() => {
  resetBrowser();
  answer.mockReset().mockResolvedValue([]);
  client = createBackgroundClient(browser);
});

const call = (name: string, request: unknown = {}) => ({ dramatis: 'call', name, request });
const LOST = new Error('The message port closed before a response was received.');

describe('a call', () => {
  test('reaches its answer with name, request and sender, and returns the value', async () => {
    serveCalls(browser, answer);
    answer.mockResolvedValue([]);
    expect(await client.search({ query: 'Anna', limit: 3 })).toEqual([]);
    expect(answer.mock.calls).toEqual([
      ['search', { query: 'Anna', limit: 3 }, { id: 'dramatis' }],
    ]);
  });

  test('that fails throws at the caller, with its code and message', async () => {
    serveCalls(browser, answer);
    answer.mockRejectedValue(new CallError('not-found', 'Nobody knows this name'));
    const failing = client.search({ query: '', limit: 1 });
    await expect(failing).rejects.toBeInstanceOf(CallError);
    await expect(failing).rejects.toMatchObject({
      code: 'not-found',
      message: 'Nobody knows this name',
    });
  });

  test('that throws at once fails the same way', async () => {
    serveCalls(browser, answer);
    answer.mockImplementation(() => {
      throw new TypeError('broken');
    });
    await expect(client.search({ query: '', limit: 1 })).rejects.toMatchObject({
      code: 'internal',
      message: 'broken',
    });
  });

  test('that nobody answers is an error', async () => {
    await expect(client.search({ query: '', limit: 1 })).rejects.toMatchObject({
      code: 'internal',
    });
  });
});

describe('messages to the background', () => {
  beforeEach(() => serveCalls(browser, answer));

  test.each([[{}], [{ id: 'another-extension' }]])('nothing from %j', async (sender) => {
    expect(await deliver(call('search'), sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test.each([
    [null],
    ['call'],
    [{}],
    [{ dramatis: 'call' }],
    [{ dramatis: 'call', name: 3 }],
    [{ dramatis: 'other', name: 'search' }],
  ])('nothing of %j, which is no call', async (message) => {
    expect(await deliver(message)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('a lost answer', () => {
  beforeEach(() => serveCalls(browser, answer));

  test.each([
    'The message port closed before a response was received.',
    'Could not establish connection. Receiving end does not exist.',
    'A listener indicated an asynchronous response, but the message channel closed before it came',
  ])('is asked for again: %s', async (words) => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error(words));
    expect(await client.search({ query: 'Anna', limit: 3 })).toEqual([]);
    const [first, second] = browser.runtime.sendMessage.mock.calls;
    expect(second).toEqual(first);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  test('may be lost three times in a row', async () => {
    for (let i = 0; i < 3; i++) browser.runtime.sendMessage.mockRejectedValueOnce(LOST);
    expect(await client.search({ query: 'Anna', limit: 3 })).toEqual([]);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  test('is an error the fourth time', async () => {
    browser.runtime.sendMessage.mockRejectedValue(LOST);
    await expect(client.search({ query: '', limit: 1 })).rejects.toBe(LOST);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  test('another failure is not tried again, nor is an answer’s own', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Could not clone'));
    await expect(client.search({ query: '', limit: 1 })).rejects.toThrow('Could not clone');
    answer.mockRejectedValue(LOST);
    await expect(client.search({ query: '', limit: 1 })).rejects.toMatchObject({
      code: 'internal',
    });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('an extension that is gone under its page', () => {
  test('is stale, and nothing is sent', async () => {
    removeExtension();
    await expect(client.search({ query: '', limit: 1 })).rejects.toMatchObject({ code: 'stale' });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test.each([
    ['lost', LOST],
    ['invalidated', new Error('Extension context invalidated.')],
  ])('while a call is under way (%s) is stale too, and is not tried again', async (_, error) => {
    browser.runtime.sendMessage.mockImplementation(async () => {
      removeExtension();
      throw error;
    });
    await expect(client.search({ query: '', limit: 1 })).rejects.toMatchObject({ code: 'stale' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
});
