import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import type { Popup } from './session.ts';
import { waitFor } from './wait.ts';

/** Opens the real popup over the current tab. Playwright has no page for it, so we speak the protocol ourselves. */
export async function openChromiumPopup(context: BrowserContext, worker: Worker): Promise<Popup> {
  const protocol = await context.browser()?.newBrowserCDPSession();
  if (!protocol) throw new Error('there is no browser to ask');
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    ).chrome.action.openPopup(),
  );
  const address = new URL('/popup.html', worker.url()).href;
  const target = await waitFor(
    async () =>
      (await protocol.send('Target.getTargets')).targetInfos.find(({ url }) => url === address),
    (found) => found !== undefined,
  );
  if (!target) throw new Error('no popup opened');
  const { targetId } = target;
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: false });
  return {
    run: async (run) => {
      const expression = `JSON.stringify((${run})(document)) ?? 'null'`;
      const text = await evaluateIn(protocol, sessionId, expression);
      return JSON.parse(text);
    },
  };
}

interface Reply {
  id: number;
  result?: { result: { value: string }; exceptionDetails?: { text: string } };
}

let calls = 0;

function evaluateIn(protocol: CDPSession, sessionId: string, expression: string): Promise<string> {
  const id = ++calls;
  const reply = new Promise<string>((resolve, reject) => {
    const listen = (event: { sessionId: string; message: string }) => {
      const { id: answered, result } = JSON.parse(event.message) as Reply;
      if (event.sessionId !== sessionId || answered !== id) return;
      protocol.off('Target.receivedMessageFromTarget', listen);
      if (!result || result.exceptionDetails) reject(new Error(event.message));
      else resolve(result.result.value);
    };
    protocol.on('Target.receivedMessageFromTarget', listen);
  });
  const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
  return protocol.send('Target.sendMessageToTarget', { sessionId, message }).then(() => reply);
}
