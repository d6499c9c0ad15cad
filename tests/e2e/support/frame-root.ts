import type { Frame } from 'puppeteer-core';
import type { NodePlace } from './firefox-protocol.ts';

/**
 * The closed shadow root of the first element of a frame that matches. WebDriver BiDi returns such roots with their
 * host. Undefined if there is none, or if the frame went meanwhile.
 */
export async function rootIn(frame: Frame, selector: string): Promise<NodePlace | undefined> {
  try {
    const node = shadowRootOf(await frame.$(selector));
    return node ? { node, context: contextOf(frame) } : undefined;
  } catch (error) {
    return ifFrameWent(error);
  }
}

/** A page may take away a frame, for example a card's, while its frames are read one by one. Throws anything else. */
export function ifFrameWent(error: unknown): undefined {
  if (/no such (?:frame|node)|detached frame/i.test(String(error))) return undefined;
  throw error;
}

/** The protocol's name of a frame, which Puppeteer's types don't show. */
const contextOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

/** Puppeteer's BiDi handles contain what the protocol sent with a node, but their types don't show it. */
function shadowRootOf(host: unknown): string | undefined {
  const handle = host as { remoteValue(): RemoteNode } | null;
  return handle?.remoteValue().value?.shadowRoot?.sharedId;
}

interface RemoteNode {
  value?: { shadowRoot?: { sharedId?: string } | null };
}
