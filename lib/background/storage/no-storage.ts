import { CallError } from '../../messaging/error.ts';

/** The disk is full, or our share of it is used up. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Nothing can be kept now, for lack of room or of any storage. */
export const isNoStorage = (error: unknown): boolean =>
  isNoRoom(error) || (error instanceof CallError && error.code === 'no-storage');
