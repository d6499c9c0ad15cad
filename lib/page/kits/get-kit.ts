import type { BackgroundCalls, Client, KitName } from '../../messaging/protocol.ts';

const scope = globalThis as Record<string, unknown>;

/** The global under which a kit is left in the isolated world. */
export const placeOfKit = (name: KitName): string => `__dramatis-${name}`;

/** Gets code that not every page needs. The background injects it if it is not there yet. */
export async function getKit<Kit>(
  name: KitName,
  background: Pick<Client<BackgroundCalls>, 'addKit'>,
): Promise<Kit> {
  const place = placeOfKit(name);
  if (!scope[place]) await background.addKit({ kit: name });
  if (!scope[place]) throw new Error(`No code for “${name}” came`);
  return scope[place] as Kit;
}

/** Removes the kits, since a newer extension brings its own. */
export function forgetKits(): void {
  for (const name of ['hover', 'card', 'forms'] as const) delete scope[placeOfKit(name)];
}
