import { CallError } from '../../messaging/error.ts';

/** Whether the disk is full or our quota is used up. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Whether nothing can be kept now, because there is no room or no storage. */
export const isNoStorage = (error: unknown): boolean =>
  isNoRoom(error) || (error instanceof CallError && error.code === 'no-storage');
