import type { BrowserContext, Worker } from '@playwright/test';

/** Finds the worker that was started last. */
export async function findWorker(context: BrowserContext, errors: string[]): Promise<() => Worker> {
  let latest: Worker | undefined;
  const watch = (worker: Worker) => {
    latest = worker;
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  };
  context.on('serviceworker', watch);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (first !== latest) watch(first);
  return () => latest ?? first;
}

/** The browser handles the keys, and they never reach a page's protocol. So we dispatch the event that they cause. */
export async function runCommand(worker: Worker | undefined, command: string): Promise<void> {
  await worker?.evaluate(`chrome.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
}

/**
 * Uses the protocol's own domain, which a page of the extension shares with its worker. The page must ask the worker
 * nothing. A call that loses its answer is repeated and would wake it at once.
 */
export async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const protocol = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await protocol.send('ServiceWorker.enable');
  await protocol.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** The browser lists a service worker as a target only while it runs. */
export async function isWorkerRunning(context: BrowserContext, id: string): Promise<boolean> {
  const protocol = await context.browser()?.newBrowserCDPSession();
  if (!protocol) throw new Error('there is no browser to ask');
  const { targetInfos } = await protocol.send('Target.getTargets');
  await protocol.detach();
  return targetInfos.some(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
}
