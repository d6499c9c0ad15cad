import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Puts all temporary files of a run into one folder, and removes it afterwards: profiles, downloads, logs. Workers
 * inherit the variable. Profiles left behind by a few hundred tests take gigabytes.
 */
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-run-'));
  process.env.TMPDIR = folder;
  // A browser may still be writing its last file.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
