import type { Browser, Management } from 'webextension-polyfill';

type InstallType = Management.ExtensionInfo['installType'];

/**
 * How the welcome page opens, depending on who installed the extension. In front for a reader who just did so. Behind
 * the current tab for a developer, whose browser has other work. Not at all if a company or another program did it,
 * since the reader expects nothing.
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
