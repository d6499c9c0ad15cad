import { HOST_ATTRIBUTE, HOST_TAG, MARKS_ATTRIBUTE, MARKS_TAG } from '../read/skip-rules.ts';

/** Removes elements that an earlier script of ours could no longer remove. */
export function removeLeftHosts(document: Document): void {
  const ours = `${HOST_TAG}, [${HOST_ATTRIBUTE}], ${MARKS_TAG}, [${MARKS_ATTRIBUTE}]`;
  for (const left of document.querySelectorAll(ours)) left.remove();
}
