/**
 * Stands in for WXT's context of a content script (see wxt.config.ts), which looks after timers and listeners and
 * watches the address. Ours looks after its own: see page-session.ts and take-over.ts.
 */
export class ContentScriptContext {}
