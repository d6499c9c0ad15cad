/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units instead of bytes. */
export const FNV_OFFSET = -0x7ee3623b; // 0x811c9dc5, signed
export const FNV_PRIME = 0x01000193;

/** The hash of a text as a signed 32-bit number. */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}
