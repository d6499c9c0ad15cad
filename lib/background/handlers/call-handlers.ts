import type { Runtime } from 'webextension-polyfill';
import type { BackgroundCalls, Handlers } from '../../messaging/protocol.ts';

export type CallHandlers = Handlers<BackgroundCalls, Runtime.MessageSender>;

/** Resolves once the bundle is in the store. Every answer from the store waits for it. */
export type Ready = () => Promise<void>;
