import { toErrorData } from '../../messaging/error.ts';
import type { Job, JobReply, WorkshopJobs } from './jobs.ts';

/** Does the jobs that arrive through a port, one after the other. The answer to a failed job is its error. */
export function doJobs(port: MessagePort, jobs: WorkshopJobs): void {
  port.onmessage = ({ data }: MessageEvent<Job>) => port.postMessage(doJob(jobs, data));
}

function doJob(jobs: WorkshopJobs, { name, input }: Job): JobReply {
  try {
    // The asking side checks the type of the input (see Workshop).
    const job = jobs[name] as (input: unknown) => unknown;
    return { ok: true, value: job(input) };
  } catch (error) {
    return { ok: false, error: toErrorData(error) };
  }
}
