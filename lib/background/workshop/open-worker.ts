import { createConnection, type WorkshopConnection } from './connection.ts';

/** The script of entrypoints/workshop. */
export const WORKSHOP_SCRIPT = '/workshop.js';

/** Starts the workshop as a worker of the background's own page, which Firefox's event page allows. */
export async function openWorker(): Promise<WorkshopConnection> {
  const worker = new Worker(WORKSHOP_SCRIPT);
  const { port1, port2 } = new MessageChannel();
  const connection = createConnection(port1, () => worker.terminate());
  // Errors of a job are answers. An error here means that the script doesn't run.
  worker.onerror = connection.lose;
  worker.postMessage(undefined, [port2]);
  return connection;
}
