import type { Runtime } from 'webextension-polyfill';

/**
 * Who makes a call, according to the browser. `page`: one of our scripts in a document that isn't ours. `own`: one of
 * our pages in a tab or the popup. `workshop`: the hidden page where articles are read. `stranger`: everything else,
 * for example one of our pages inside another site's frame.
 */
export type SenderKind = 'page' | 'own' | 'workshop' | 'stranger';

type Sender = Runtime.MessageSender & {
  /** of the document, even if its address is about:blank; `null` in a sandbox; missing in some browsers */
  origin?: string;
  documentId?: string;
};

/** Documents that our scripts run in. Those without their own address have that of their frame. */
const READ = /^(?:https?|file|about|blob|data):/i;

/** `base` is the address of our own pages, with a slash at the end. */
export function findSenderKind(sender: Sender, base: string): SenderKind {
  const { url = '', origin, tab, frameId } = sender;
  const ownOrigin = base.endsWith('/') ? base.slice(0, -1) : base;
  const isOurs = url.startsWith(base);
  // A frame without an address has its parent's origin. A sandboxed page of ours has none.
  if (origin !== undefined && isOurs !== (origin === ownOrigin)) return 'stranger';
  if (!isOurs) return tab?.id !== undefined && READ.test(url) ? 'page' : 'stranger';
  if ((frameId ?? 0) !== 0) return 'stranger';
  return tab === undefined && pathOf(url, base) === 'offscreen.html' ? 'workshop' : 'own';
}

const pathOf = (url: string, base: string): string =>
  url.slice(base.length).replace(/[?#].*$/s, '');

/** A document of a tab, as far as the browser distinguishes them. */
export interface PageDocument {
  tabId: number;
  frameId: number;
  /** the document's own id; its origin in browsers without such ids */
  document: string;
}

/** The document of a sender of the kind `page`. */
export const documentOf = ({ tab, frameId, documentId, origin, url }: Sender): PageDocument => ({
  tabId: tab?.id ?? -1,
  frameId: frameId ?? 0,
  document: documentId ?? origin ?? /^[^:]+:\/\/[^/?#]*/.exec(url ?? '')?.[0] ?? '',
});
