import type { Browser, Management } from 'webextension-polyfill';

type InstallType = Management.ExtensionInfo['installType'];

/**
 * How the welcome page opens, by who has installed the extension: in front for a reader who has just done so; behind
 * what is in front for a developer, whose browser has other work; not at all where a company or another program did
 * it, and the reader expects nothing.
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
