/** Why a text is not a host that can have a rule. `key` and `value` put the reason into words. */
export interface HostProblem {
  key: 'hostEmpty' | 'hostInvalid' | 'hostScheme';
  value: string;
}

/**
 * Reads a host name from what a reader types or pastes: a bare host or a whole address. The browser's URL parser does
 * the work. The result is what `location.hostname` would give (lower case, punycode).
 */
export function parseHost(typed: string): { host: string } | { problem: HostProblem } {
  const value = typed.trim();
  if (value === '') return { problem: { key: 'hostEmpty', value } };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') {
    return { problem: { key: 'hostScheme', value } };
  }
  const invalid = { problem: { key: 'hostInvalid', value } } as const;
  if (/\s/.test(value)) return invalid;
  let url: URL;
  try {
    url = new URL(scheme ? value : `https://${value}`);
  } catch {
    return invalid;
  }
  const host = url.hostname;
  // The parser accepts more than real names: 'a..b', 'user@host', and signs that it would only escape.
  const labels = host.replace(/^\[.*\]$/, 'ipv6').split('.');
  const isName = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label));
  return isName && !url.username && !url.password ? { host } : invalid;
}
