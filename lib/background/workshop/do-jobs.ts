import { toErrorData } from '../../messaging/error.ts';
import type { Job, JobReply, WorkshopJobs } from './jobs.ts';

/** Does the jobs that come in through a port, one after the other. A job that fails is answered with its error. */
export function doJobs(port: MessagePort, jobs: WorkshopJobs): void {
  port.onmessage = ({ data }: MessageEvent<Job>) => port.postMessage(doJob(jobs, data));
}

function doJob(jobs: WorkshopJobs, { name, input }: Job): JobReply {
  try {
    // Its input's type is the asking side's to keep (see Workshop).
    const job = jobs[name] as (input: unknown) => unknown;
    return { ok: true, value: job(input) };
  } catch (error) {
    return { ok: false, error: toErrorData(error) };
  }
}
