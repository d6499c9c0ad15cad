import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The processes of extensions that this one started, through whatever processes in between. Chromium marks them on their
 * command line. Empty in Firefox, and where there is no /proc.
 */
function findExtensionProcesses(): string[] {
  const all = list('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
  const isOurs = (pid: string): boolean => {
    for (let at = parents.get(pid); at; at = parents.get(at))
      if (at === `${process.pid}`) return true;
    return false;
  };
  return all.filter(
    (pid) => read(`/proc/${pid}/cmdline`).includes('--extension-process') && isOurs(pid),
  );
}

/** From now on, the peak counts anew. */
export function forgetPeaks(): void {
  for (const pid of findExtensionProcesses()) {
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    } catch {
      // The process has just ended.
    }
  }
}

/** Most memory that an extension's process has had at a time, in bytes. Undefined if there is none. */
export function findPeak(): number | undefined {
  const peaks = findExtensionProcesses().flatMap((pid) => {
    const kB = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1];
    return kB ? [Number(kB) * 1024] : [];
  });
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

const parentOf = (pid: string): string | undefined =>
  /PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1];

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
