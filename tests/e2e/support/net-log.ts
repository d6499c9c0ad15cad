import type { WebRequest } from './session.ts';

interface NetLogEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: NetLogEvent[];
}

/**
 * Chromium's own log of its network stack: nothing that any context of the browser asks for escapes it,
 * a service worker's fetch included. Addresses inside the browser (chrome-extension:, data:) are not requests.
 */
export function readNetLog(text: string): WebRequest[] {
  const log: NetLog = JSON.parse(text);
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  if (start === undefined) throw new Error('the net log has no type for the start of a request');
  return log.events
    .filter((event) => event.type === start && /^(?:https?|wss?):/.test(event.params?.url ?? ''))
    .map(({ params }) => ({
      url: params?.url ?? '',
      initiator: originOf(params?.initiator),
    }));
}

const originOf = (initiator = ''): string => (initiator.includes('://') ? initiator : '');
