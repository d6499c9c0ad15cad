import type { Tab } from './session.ts';

/** Makes a call to the background from a page of the extension. Fails as the call fails. */
export function callFrom(own: Tab, name: string, request: object): Promise<unknown> {
  return own.evaluate(
    async ({ name, request }) => {
      interface Api {
        runtime: { sendMessage(message: unknown): Promise<Reply> };
      }
      type Reply = { ok: true; value: unknown } | { ok: false; error: { message: string } };
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const reply = await api.runtime.sendMessage({ dramatis: 'call', name, request });
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value;
    },
    { name, request },
  );
}
