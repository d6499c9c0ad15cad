const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over every UTF-16 unit: nothing that reads these texts can be quicker. */
export function hashTexts(texts: readonly string[]): number {
  let hash = FNV_OFFSET;
  for (const text of texts) hash = hashOn(hash, text);
  return hash >>> 0;
}

/** A bare walk over all text nodes that hashes every character it sees, script text included. */
export function hashWalk(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let hash = FNV_OFFSET;
  while (walker.nextNode()) hash = hashOn(hash, (walker.currentNode as Text).data);
  return hash >>> 0;
}

function hashOn(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}
