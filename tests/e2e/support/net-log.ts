import type { WebRequest } from './session.ts';

interface NetLogEvent {
  type: number;
  params?: { url?: string; initiator?: string; request_type?: string };
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: NetLogEvent[];
}

/**
 * Reads Chromium's own log of its network stack. Every request of the browser is in it, including a service worker's.
 * Addresses inside the browser (chrome-extension:, data:) aren't requests. Chromium's own requests (updates, accounts)
 * are neither navigations nor made for any origin.
 */
export function readNetLog(text: string): WebRequest[] {
  const log: NetLog = JSON.parse(text);
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  if (start === undefined) throw new Error('the net log has no type for the start of a request');
  return log.events
    .filter(({ type, params }) => type === start && /^(?:https?|wss?):/.test(params?.url ?? ''))
    .filter(({ params }) => params?.initiator !== NO_ORIGIN || params.request_type !== 'other')
    .map(({ params }) => ({
      url: params?.url ?? '',
      initiator: originOf(params?.initiator),
    }));
}

const NO_ORIGIN = 'not an origin';

const originOf = (initiator = NO_ORIGIN): string => (initiator === NO_ORIGIN ? '' : initiator);
