import type { BackgroundCalls } from '../../messaging/protocol.ts';
import type { SenderKind } from './sender-kind.ts';

export type CallName = keyof BackgroundCalls;

/** The calls that a script in a page may make. Most have further rules: see page-rules.ts. */
const OF_PAGES = [
  'wake',
  'findMentions',
  'clearBadge',
  'publishNames',
  'addKit',
  'fillFrame',
  'enterFrame',
  'getCard',
  'getEntities',
  'muteName',
  'unmuteName',
  'setSiteRule',
  'openArticle',
  'openPerson',
  'listLines',
  'rememberPage',
] as const satisfies readonly CallName[];

/** Calls that only make sense from a page. */
const ONLY_OF_PAGES: readonly CallName[] = ['addKit', 'fillFrame', 'enterFrame', 'rememberPage'];

const ofPages: ReadonlySet<CallName> = new Set(OF_PAGES);

/** Whether this kind of sender may make this call. Our own pages may do everything that readers can do there. */
export function mayCall(kind: SenderKind, name: CallName): boolean {
  if (kind === 'own') return !ONLY_OF_PAGES.includes(name);
  return kind === 'page' && ofPages.has(name);
}
