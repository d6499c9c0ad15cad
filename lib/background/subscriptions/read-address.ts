/**
 * The https address that a reader means. `feed:` and no scheme at all are common in what people copy. Undefined for
 * anything else: http would tell everybody on the way what is followed.
 */
export function readAddress(given: string): string | undefined {
  const bare = given.trim().replace(/^feed:(?:\/\/(?=https:))?/i, '');
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(bare)
    ? bare
    : `https://${bare.replace(/^\/\//, '')}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username || url.password || !url.hostname) return undefined;
  url.hash = '';
  return url.href;
}
