/**
 * The only code that writes to the console. So a page's console shows what is ours, and normally shows nothing. Names
 * of people and addresses of pages are never logged.
 */
const PREFIX = '[dramatis]';

export const log = {
  warn: (message: string, error?: unknown) => console.warn(PREFIX, message, error ?? ''),
  error: (message: string, error?: unknown) => console.error(PREFIX, message, error ?? ''),
};
