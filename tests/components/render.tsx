import { cleanup, render as renderBare } from '@testing-library/preact';
import { type ComponentChildren, options } from 'preact';
import { afterEach } from 'vitest';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { english } from '@/playground/gallery/english.ts';

afterEach(cleanup);

// Effects come without a frame: the timer that Preact sets for one may go off when the test's window is gone.
options.requestAnimationFrame = queueMicrotask;

/** Renders with the English words, which throw on a key that does not exist. */
export function render(children: ComponentChildren) {
  const wrap = (content: ComponentChildren) => (
    <LanguageContext.Provider value={english}>{content}</LanguageContext.Provider>
  );
  const view = renderBare(wrap(children));
  return { ...view, update: (next: ComponentChildren) => view.rerender(wrap(next)) };
}
