import type { Browser, Management } from 'webextension-polyfill';

type InstallType = Management.ExtensionInfo['installType'];

/**
 * How the welcome page opens, by who installed the extension. For a reader, it opens in front. For a developer, it
 * opens behind the current tab, since the browser has other work. If a company or another program installed it, it
 * doesn't open, since the reader expects nothing.
 */
export function welcomeFor(installType: InstallType): { active: boolean } | undefined {
  if (installType === 'normal') return { active: true };
  return installType === 'development' ? { active: false } : undefined;
}

/** Opens the welcome page after a first installation. */
export async function openWelcome(
  browser: Pick<Browser, 'management' | 'runtime' | 'tabs'>,
  { reason }: { reason: string },
): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  const how = welcomeFor(installType);
  if (how) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), ...how });
}
