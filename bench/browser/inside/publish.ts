/** A page of the bench's own extension, which publishes the gate of `?names=…` like the product's background. */
import { browser } from 'wxt/browser';
import { publishGate } from '../../../lib/published/published-gate.ts';

async function publish(names: string): Promise<void> {
  const response = await fetch(`/gates/${names}`);
  await publishGate(browser, new Uint8Array(await response.arrayBuffer()), `bench-${names}`);
}

publish(new URLSearchParams(location.search).get('names') ?? '')
  .then(() => {
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${String(error)}`;
  });
