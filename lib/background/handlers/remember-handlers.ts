import type { Remembering } from '../articles/remembering.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface RememberHandlerDeps {
  remembering: Remembering;
  ready: Ready;
}

/** Articles that are kept because the reader read them. */
export function createRememberHandlers(deps: RememberHandlerDeps) {
  const { ready } = deps;
  return {
    async rememberPage(_, sender) {
      await ready();
      return { isRemembered: await deps.remembering.read(sender) };
    },
    getRememberRules: () => deps.remembering.rules(),
    async setRememberRules({ change }) {
      await ready();
      return deps.remembering.change(change);
    },
    async forgetRemembered() {
      await ready();
      return { articles: await deps.remembering.clear() };
    },
  } satisfies Partial<CallHandlers>;
}
