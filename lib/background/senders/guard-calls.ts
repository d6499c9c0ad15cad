import type { Runtime } from 'webextension-polyfill';
import { CallError } from '../../messaging/error.ts';
import { parseRequest, SHAPES } from '../../messaging/protocol/shapes.ts';
import type { AnswerCall } from '../../messaging/transport.ts';
import type { CallHandlers } from '../handlers/call-handlers.ts';
import { createPageRules, type PageRuleDeps } from './page-rules.ts';
import type { Rate } from './rate.ts';
import { documentOf, findSenderKind } from './sender-kind.ts';
import { type CallName, mayCall } from './who-may.ts';

export interface GuardDeps extends PageRuleDeps {
  /** address of our own pages, with a slash at the end */
  base: string;
  /** calls of a tab, of all kinds */
  calls: Rate;
}

/**
 * The only way to the handlers. It checks who calls, whether they may, and whether the request has its shape. Scripts
 * in pages have further rules. A refused call never reaches a handler.
 */
export function guardCalls(handlers: CallHandlers, deps: GuardDeps): AnswerCall {
  const rules = createPageRules(deps);
  return async (name, request, sender) => {
    if (!isCallName(name)) throw new CallError('bad-request', 'There is no such call');
    const kind = findSenderKind(sender, deps.base);
    if (!mayCall(kind, name)) throw new CallError('refused', `${name} is not for this sender`);
    // The cheap check comes first, so a flood is only counted.
    if (kind === 'page' && !deps.calls.take(documentOf(sender).tabId))
      throw new CallError('busy', 'This page asks too often');
    const checked = parseRequest(name, request);
    const answer = handlers[name] as Answer;
    const rule = kind === 'page' ? (rules[name] as RuleOfAny | undefined) : undefined;
    if (!rule) return answer(checked, sender);
    return rule(checked, sender, async (allowed) => answer(allowed, sender));
  };
}

const isCallName = (name: string): name is CallName => Object.hasOwn(SHAPES, name);

// The name decides the types of request and reply. Here it may be any name.
type Answer = (request: unknown, sender: Runtime.MessageSender) => unknown;
type RuleOfAny = (
  request: unknown,
  sender: Runtime.MessageSender,
  answer: (request: unknown) => Promise<unknown>,
) => Promise<unknown>;
