// The loops are written out. In a separate function, the engines would keep the hash as a floating-point number. Then
// the floor would be three times as slow and everything else would look quick.

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a over every UTF-16 unit. No code that reads these texts can be faster. */
export function hashTexts(texts: readonly string[]): number {
  let hash = FNV_OFFSET;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  }
  return hash;
}

/** A bare walk over all text nodes that hashes every character it meets, script text included. */
export function hashWalk(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let hash = FNV_OFFSET;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) hash = Math.imul(hash ^ data.charCodeAt(i), FNV_PRIME);
  }
  return hash;
}
