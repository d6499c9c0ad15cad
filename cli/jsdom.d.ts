/** What of jsdom the command line uses; the package brings no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}

  export class JSDOM {
    /** Bytes are read in the encoding that they declare. */
    constructor(html: Uint8Array | string, options?: { virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}
