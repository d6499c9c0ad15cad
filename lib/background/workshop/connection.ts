import type { Job, JobReply } from './jobs.ts';

/** A connection to a running workshop, for one job at a time. */
export interface WorkshopConnection {
  /** the workshop no longer answers */
  readonly isLost: boolean;
  /** Fails with ConnectionLostError when the workshop is closed or breaks down before it answers. */
  ask(job: Job): Promise<JobReply>;
  /** Ends the workshop, even in the middle of a job. */
  close(): void;
}

/** Starts a workshop. */
export type OpenWorkshop = () => Promise<WorkshopConnection>;

/** The workshop went away without an answer: the browser closed it, or it crashed. */
export class ConnectionLostError extends Error {
  constructor() {
    super('The reading of articles was interrupted');
    this.name = 'ConnectionLostError';
  }
}

/** A connection over a port to the workshop. `end` stops the workshop. Callers that see it break down call `lose`. */
export function createConnection(
  port: MessagePort,
  end: () => void,
): WorkshopConnection & { lose(): void } {
  let isLost = false;
  let fail: ((error: ConnectionLostError) => void) | undefined;
  const lose = () => {
    isLost = true;
    fail?.(new ConnectionLostError());
  };
  // Chromium reports when the other end closes. In Firefox the workshop lives as long as the background.
  port.addEventListener('close', lose);
  return {
    get isLost() {
      return isLost;
    },
    lose,
    ask(job) {
      return new Promise((resolve, reject) => {
        fail = reject;
        port.onmessage = ({ data }: MessageEvent<JobReply>) => resolve(data);
        if (isLost) lose();
        else port.postMessage(job);
      });
    },
    close() {
      lose();
      port.close();
      end();
    },
  };
}
