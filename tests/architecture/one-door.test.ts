import { describe, expect, it } from 'vitest';
import { readSource, sourcesUnder } from './sources.ts';

/** The one file that may ask the network. */
const DOOR = ['lib/background/fetch/door.ts'];

/** Everything by which a script can reach the network. */
const WAYS =
  /(?<![.\w])fetch\s*\((?!\w+: )|\bglobalThis\.fetch\b|\bwindow\.fetch\b|\bself\.fetch\b|\bXMLHttpRequest\b|\bEventSource\b|\bWebSocket\b|\bWebTransport\b|\bRTCPeerConnection\b|\bsendBeacon\b|\bimportScripts\b/;

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

const waysIn = (path: string): boolean => WAYS.test(withoutComments(readSource(path)));

describe('the network', () => {
  it('is asked through one door', () => {
    const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesUnder(folder));
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter(waysIn).filter((path) => !DOOR.includes(path))).toEqual([]);
  });

  it.each([
    'await fetch(url)',
    'globalThis.fetch',
    'new WebSocket(url)',
    'navigator.sendBeacon(url)',
    'new XMLHttpRequest()',
  ])('would be found in %s', (code) => expect(WAYS.test(code)).toBe(true));

  it.each(['deps.fetch(url)', 'prefetch(x)', 'fetchCard()'])('is not asked by %s', (code) =>
    expect(WAYS.test(code)).toBe(false),
  );
});
