/** The parts of jsdom that the command line uses. The package has no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}

  export class JSDOM {
    /** Bytes are read in the encoding that they declare. */
    constructor(html: Uint8Array | string, options?: { virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}
