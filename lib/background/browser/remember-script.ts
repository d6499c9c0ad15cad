import type { Browser } from 'webextension-polyfill';
import type { RememberRules } from '../../core/remember/remember-rules.ts';

const ID = 'remember';

/**
 * Runs the script that reports reading in exactly the pages that the rules allow, from their next load on. While
 * remembering is off, no page has it. Calling it again changes nothing.
 */
export async function placeRememberScript(
  { scripting }: Pick<Browser, 'scripting'>,
  rules: RememberRules,
): Promise<void> {
  const [placed] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  const matches = rules.where === 'all' ? ['http://*/*', 'https://*/*'] : patternsOf(rules.only);
  if (!rules.on || matches.length === 0) {
    if (placed) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['/remember.js'],
    matches,
    excludeMatches: rules.where === 'all' ? patternsOf(rules.except) : [],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (placed) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** A host with its subdomains. An IP address has none. */
const patternsOf = (hosts: readonly string[]): string[] =>
  hosts.map((host) => (/^[\d.]+$|:/.test(host) ? `*://${host}/*` : `*://*.${host}/*`));
