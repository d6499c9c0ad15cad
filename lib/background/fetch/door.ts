import { readText } from '../../bytes/read-text.ts';
import { FormatError } from '../../core/formats/records/read-part.ts';
import { hostOf } from '../../core/subscriptions/queue.ts';
import { readMaxAge, readRetryAfter } from '../../core/subscriptions/retry-after.ts';
import type { Subscription } from '../../core/subscriptions/subscription.ts';

/**
 * The one way out. Nothing else in the extension fetches, which a test holds. Only https, only hosts that the reader has
 * agreed to, no cookies, no referrer, nothing about the reader.
 */
export interface Door {
  ask(question: Question): Promise<Answer>;
}

export interface Question {
  /** https */
  address: string;
  validators?: Subscription['validators'];
  /** bytes of the answer after decompression */
  limit: number;
  /** ends it, whatever has come so far */
  signal?: AbortSignal;
}

/** What came. A body must be read to its end, or given up by `return()`; until then the host counts as busy. */
export type Answer =
  | {
      kind: 'body';
      text: AsyncGenerator<string>;
      validators?: NonNullable<Subscription['validators']>;
      /** ms: Cache-Control */
      askedFor?: number;
      /** where redirects within the same host led for good */
      movedTo?: string;
    }
  /** 304 */
  | { kind: 'unchanged'; askedFor?: number; movedTo?: string }
  /** 429 and 503; in ms */
  | { kind: 'busy'; retryAfter?: number }
  | { kind: 'gone' | 'missing' | 'forbidden' | 'unreachable' }
  /** a redirect led to a host that the reader hasn't agreed to; nothing of its answer was read */
  | { kind: 'elsewhere'; to: string }
  /** no https address, or a host that the reader hasn't agreed to: nothing was sent */
  | { kind: 'refused'; why: 'address' | 'consent' };

export interface DoorDeps {
  fetch: typeof fetch;
  /** whether the reader agreed to this host */
  isAllowed(host: string): Promise<boolean>;
  /** ms without a byte, after which the answer is given up */
  stall: number;
  /** ms since the epoch */
  now(): number;
}

/** The browser's own function, which nothing else names. */
export const overTheNetwork: typeof fetch = (address, how) => fetch(address, how);

export function createDoor(deps: DoorDeps): Door {
  return {
    async ask({ address, validators, limit, signal }) {
      if (signal?.aborted) return { kind: 'unreachable' };
      if (!isSecure(address)) return { kind: 'refused', why: 'address' };
      if (!(await deps.isAllowed(hostOf(address)))) return { kind: 'refused', why: 'consent' };
      const stop = new AbortController();
      signal?.addEventListener('abort', () => stop.abort());
      const watch = createWatch(deps.stall, () => stop.abort());
      try {
        const response = await deps.fetch(address, {
          signal: stop.signal,
          headers: headersOf(validators),
          // Our own validators decide. The browser's cache would hide a change.
          cache: 'no-store',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'follow',
        });
        watch.touch();
        return await readAnswer(response, address, { ...deps, limit, stop, watch });
      } catch {
        watch.end();
        return { kind: 'unreachable' };
      }
    },
  };
}

/** An https address without a login. */
export function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}

function headersOf(validators: Subscription['validators']): Record<string, string> {
  return {
    ...(validators?.etag ? { 'If-None-Match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'If-Modified-Since': validators.lastModified } : {}),
  };
}

interface Reading extends DoorDeps {
  limit: number;
  stop: AbortController;
  watch: Watch;
}

async function readAnswer(response: Response, address: string, reading: Reading): Promise<Answer> {
  const { stop, watch, now } = reading;
  const end = <Kind extends Answer>(answer: Kind): Kind => {
    watch.end();
    stop.abort();
    return answer;
  };
  const final = response.url || address;
  // The last host of a redirect counts too, and nothing of its answer is read without the reader's word.
  if (!isSecure(final)) return end({ kind: 'unreachable' });
  if (hostOf(final) !== hostOf(address) && !(await reading.isAllowed(hostOf(final))))
    return end({ kind: 'elsewhere', to: final });
  const askedFor = readMaxAge(response.headers.get('cache-control'));
  const moved = response.redirected && final !== address ? { movedTo: final } : {};
  const asked = askedFor ? { askedFor } : {};
  switch (response.status) {
    case 200:
      break;
    case 304:
      return end({ kind: 'unchanged', ...asked, ...moved });
    case 401:
    case 403:
      return end({ kind: 'forbidden' });
    case 404:
      return end({ kind: 'missing' });
    case 410:
      return end({ kind: 'gone' });
    case 429:
    case 503: {
      const retryAfter = readRetryAfter(response.headers.get('retry-after'), now());
      return end({ kind: 'busy', ...(retryAfter === undefined ? {} : { retryAfter }) });
    }
    default:
      return end({ kind: 'unreachable' });
  }
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => response.headers.get(name));
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  return {
    kind: 'body',
    text: readBody(response, reading),
    ...(etag || lastModified ? { validators } : {}),
    ...asked,
    ...moved,
  };
}

/** The text of an answer. Throws a FormatError: `size` over the limit, `cut` if no more bytes come. */
async function* readBody(
  response: Response,
  { limit, stop, watch }: Reading,
): AsyncGenerator<string> {
  const charset = /charset\s?=\s?"?([\w.:-]+)/i.exec(
    response.headers.get('content-type') ?? '',
  )?.[1];
  const body = (response.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const source = body.getReader();
  let isBroken = false;
  const watched = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await source.read().catch((error: unknown) => {
        isBroken = true;
        throw error;
      });
      // Bytes count as they come over the network. A few that unpack to many don't keep an answer alive.
      watch.touch();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => source.cancel(reason),
  });
  try {
    yield* readText(watched, { limit, charset });
  } catch (error) {
    // A connection that breaks and gzip that is damaged give the same kind of error.
    if (error instanceof FormatError && !isBroken && !stop.signal.aborted) throw error;
    throw new FormatError({ cause: 'cut' });
  } finally {
    watch.end();
    stop.abort();
  }
}

interface Watch {
  touch(): void;
  end(): void;
}

/** Calls back when nothing has touched it for so long. */
function createWatch(stall: number, onStall: () => void): Watch {
  let timer = setTimeout(onStall, stall);
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(onStall, stall);
    },
    end: () => clearTimeout(timer),
  };
}
