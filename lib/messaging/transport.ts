import type { Browser, Runtime } from 'webextension-polyfill';
import { CallError, type CallErrorData, fromErrorData, toErrorData } from './error.ts';
import { isContextGone } from './is-context-gone.ts';
import type { BackgroundCalls, Client } from './protocol.ts';

interface CallMessage {
  dramatis: 'call';
  name: string;
  request: unknown;
}

type CallReply = { ok: true; value: unknown } | { ok: false; error: CallErrorData };

const isCall = (message: unknown): message is CallMessage =>
  typeof message === 'object' &&
  message !== null &&
  (message as Partial<CallMessage>).dramatis === 'call' &&
  typeof (message as Partial<CallMessage>).name === 'string';

/** Answers a call by its name, or throws. Neither name nor request have been checked. */
export type AnswerCall = (
  name: string,
  request: unknown,
  sender: Runtime.MessageSender,
) => Promise<unknown>;

/**
 * Answers calls in the background. It registers its listener at once, before anything is awaited, so that a call that
 * wakes the worker arrives. Messages from other extensions get no answer.
 */
export function serveCalls({ runtime }: Pick<Browser, 'runtime'>, answerCall: AnswerCall): void {
  const onMessage = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: CallReply) => void,
  ) => {
    if (!isCall(message) || sender.id !== runtime.id) return undefined;
    void answer(answerCall, message, sender).then(reply);
    // The reply comes later. Only returning true says so in all browsers.
    return true;
  };
  // The types only know listeners that always reply or never do.
  runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback);
}

async function answer(
  answerCall: AnswerCall,
  { name, request }: CallMessage,
  sender: Runtime.MessageSender,
): Promise<CallReply> {
  try {
    return { ok: true, value: await answerCall(name, request, sender) };
  } catch (error) {
    return { ok: false, error: toErrorData(error) };
  }
}

/** A busy browser may lose a call to the worker that stops, and the next to the one that starts. */
const TRIES = 4;

/** The caller's side. A call whose answer was lost when the worker stopped is made again. */
export function createBackgroundClient(browser: Pick<Browser, 'runtime'>): Client<BackgroundCalls> {
  const refuseWhenGone = () => {
    if (isContextGone(browser))
      throw new CallError('stale', 'Dramatis was updated; reload this page');
  };
  const send = async (message: CallMessage, tries = TRIES): Promise<CallReply | undefined> => {
    refuseWhenGone();
    try {
      return (await browser.runtime.sendMessage(message)) as CallReply | undefined;
    } catch (error) {
      refuseWhenGone();
      if (tries > 1 && isAnswerLost(error)) return send(message, tries - 1);
      throw error;
    }
  };
  const call = (name: string) => async (request: unknown) => {
    const message: CallMessage = { dramatis: 'call', name, request };
    const reply = await send(message);
    if (!reply) throw new CallError('internal', 'The background gave no answer');
    if (!reply.ok) throw fromErrorData(reply.error);
    return reply.value;
  };
  return new Proxy({} as Client<BackgroundCalls>, {
    // With a `then`, the client would be taken for a promise wherever it is awaited.
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? call(name) : undefined),
  });
}

/** Chromium's messages for a worker that stopped, or wasn't up yet, during a call. */
function isAnswerLost(error: unknown): boolean {
  return /(?:port|channel) closed|end does not exist/i.test(
    error instanceof Error ? error.message : String(error),
  );
}
