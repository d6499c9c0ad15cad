import { expect, test, vi } from 'vitest';
import { createSiteAccess } from '@/lib/settings/site-access.ts';

const listenable = () => {
  const heard = new Set<() => void>();
  return {
    addListener: (run: () => void) => heard.add(run),
    removeListener: (run: () => void) => heard.delete(run),
    tell: () => {
      for (const run of heard) run();
    },
  };
};
const origins = ['http://*/*', 'https://*/*'];
const permissions = {
  contains: vi.fn(async () => false),
  request: vi.fn(async () => true),
  onAdded: listenable(),
  onRemoved: listenable(),
};
const access = createSiteAccess({
  permissions,
  runtime: { getManifest: () => ({ host_permissions: origins }) },
} as never);

test('asks about all pages that the manifest names', async () => {
  expect(await access.isGiven()).toBe(false);
  expect(await access.ask()).toBe(true);
  expect(permissions.contains).toHaveBeenCalledWith({ origins });
  expect(permissions.request).toHaveBeenCalledWith({ origins });
});

test('tells when access was given or taken, until it is stopped', () => {
  const onChange = vi.fn();
  const stop = access.watch(onChange);
  permissions.onAdded.tell();
  permissions.onRemoved.tell();
  expect(onChange).toHaveBeenCalledTimes(2);
  stop();
  permissions.onAdded.tell();
  expect(onChange).toHaveBeenCalledTimes(2);
});
