/** What can go wrong in a call, as codes that callers can act on. */
export type CallErrorCode =
  /** no such id, or its source is off */
  | 'not-found'
  /** the request is malformed */
  | 'bad-request'
  /** this sender may not make the call, or not about this */
  | 'refused'
  /** this sender asks too much at once */
  | 'busy'
  /** the extension was updated or removed under this page; only a reload helps */
  | 'stale'
  /** no content script can run there */
  | 'unreachable'
  /** nothing can be kept now, because the browser gives no storage or there is no room left */
  | 'no-storage'
  | 'internal';

/** An error from another context that is thrown at the caller. Its message says what the reader can do. */
export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

/** An error as data. Error objects don't survive every browser's message passing. */
export interface CallErrorData {
  code: CallErrorCode;
  message: string;
}

export function toErrorData(error: unknown): CallErrorData {
  if (error instanceof CallError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

export const fromErrorData = ({ code, message }: CallErrorData): CallError =>
  new CallError(code, message);
