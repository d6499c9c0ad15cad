import type { Runtime } from 'webextension-polyfill';

/**
 * Who makes a call, as the browser says. `page`: one of our scripts in a document that isn't ours. `own`: one of our
 * pages in a tab or the popup. `workshop`: the hidden page that articles are read in. `stranger`: everything else, for
 * example one of our pages inside somebody's frame.
 */
export type SenderKind = 'page' | 'own' | 'workshop' | 'stranger';

type Sender = Runtime.MessageSender & {
  /** of the document, also where its address is about:blank; `null` in a sandbox. Not in all browsers. */
  origin?: string;
  documentId?: string;
};

/** Documents that our scripts run in. Those without an address of their own have that of their frame. */
const READ = /^(?:https?|file|about|blob|data):/i;

/** `base` is the address of our own pages, with the slash at its end. */
export function findSenderKind(sender: Sender, base: string): SenderKind {
  const { url = '', origin, tab, frameId } = sender;
  const ownOrigin = base.endsWith('/') ? base.slice(0, -1) : base;
  const isOurs = url.startsWith(base);
  // A frame without an address has its parent's origin, and a sandboxed page of ours has none.
  if (origin !== undefined && isOurs !== (origin === ownOrigin)) return 'stranger';
  if (!isOurs) return tab?.id !== undefined && READ.test(url) ? 'page' : 'stranger';
  if ((frameId ?? 0) !== 0) return 'stranger';
  return tab === undefined && pathOf(url, base) === 'offscreen.html' ? 'workshop' : 'own';
}

const pathOf = (url: string, base: string): string =>
  url.slice(base.length).replace(/[?#].*$/s, '');

/** A document of a tab, as far as the browser tells them apart. */
export interface PageDocument {
  tabId: number;
  frameId: number;
  /** the document's own id, or its origin in browsers without such ids */
  document: string;
}

/** The document of a sender of the kind `page`. */
export const documentOf = ({ tab, frameId, documentId, origin, url }: Sender): PageDocument => ({
  tabId: tab?.id ?? -1,
  frameId: frameId ?? 0,
  document: documentId ?? origin ?? /^[^:]+:\/\/[^/?#]*/.exec(url ?? '')?.[0] ?? '',
});
