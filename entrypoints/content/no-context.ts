/**
 * Replaces WXT's context of a content script (see wxt.config.ts), which manages timers and listeners and watches the
 * address. Our script does this itself: see page-session.ts and take-over.ts.
 */
export class ContentScriptContext {}
