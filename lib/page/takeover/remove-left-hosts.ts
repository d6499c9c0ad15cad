import { HOST_ATTRIBUTE, HOST_TAG } from '../read/skip-rules.ts';

/** Removes elements that an earlier script of ours left behind because it could no longer clean up. */
export function removeLeftHosts(document: Document): void {
  for (const left of document.querySelectorAll(`${HOST_TAG}, [${HOST_ATTRIBUTE}]`)) left.remove();
}
