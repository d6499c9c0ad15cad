import type { BackgroundCalls, Client } from './protocol.ts';
import { createBackgroundClient } from './transport.ts';

/** The background, as every other context calls it. */
export const backgroundClient: Client<BackgroundCalls> = createBackgroundClient();
