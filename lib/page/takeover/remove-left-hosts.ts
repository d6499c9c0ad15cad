import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';

/** Takes away what an earlier script of ours has left that could not clean up any more. */
export function removeLeftHosts(document: Document): void {
  for (const left of document.querySelectorAll(`${HOST_TAG}, [${HOST_ATTRIBUTE}]`)) left.remove();
}
