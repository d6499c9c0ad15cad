import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * Does jobs in workers, one on each core. `script` calls `answerJobs`. Results come in any order. Rejects with the first
 * error of a worker.
 */
export async function runJobs<Job, Result>(
  script: URL,
  shared: unknown,
  jobs: Iterable<Job>,
  onResult: (result: Result) => Promise<void> | void,
): Promise<void> {
  const left = jobs[Symbol.iterator]();
  const workers: Worker[] = [];
  const runOne = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, { workerData: shared });
      workers.push(worker);
      const next = () => {
        const { value, done } = left.next();
        if (done) resolve();
        else worker.postMessage(value);
      };
      worker.on('error', reject);
      worker.on('message', async (result: Result) => {
        try {
          await onResult(result);
          next();
        } catch (error) {
          reject(error);
        }
      });
      next();
    });
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, runOne));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The worker's side. One job is done at a time. */
export function answerJobs<Shared, Job, Result>(
  work: (job: Job, shared: Shared) => Promise<Result>,
): void {
  parentPort?.on('message', async (job: Job) => {
    try {
      parentPort?.postMessage(await work(job, workerData as Shared));
    } catch (error) {
      // Otherwise nobody would hear of it: a rejection inside a listener stops nothing.
      setImmediate(() => {
        throw error;
      });
    }
  });
}
