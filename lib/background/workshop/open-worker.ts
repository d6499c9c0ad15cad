import { createConnection, type WorkshopConnection } from './connection.ts';

/** The script of entrypoints/workshop. */
export const WORKSHOP_SCRIPT = '/workshop.js';

/** Starts the workshop as a worker of the background's own page, as Firefox's event page may have one. */
export async function openWorker(): Promise<WorkshopConnection> {
  const worker = new Worker(WORKSHOP_SCRIPT);
  const { port1, port2 } = new MessageChannel();
  const connection = createConnection(port1, () => worker.terminate());
  // Errors of a job are answers; what comes here is a script that does not run.
  worker.onerror = connection.lose;
  worker.postMessage(undefined, [port2]);
  return connection;
}
