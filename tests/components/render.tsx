import { cleanup, render as renderBare } from '@testing-library/preact';
import { type ComponentChildren, options } from 'preact';
import { afterEach } from 'vitest';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { english } from '@/playground/gallery/english.ts';

afterEach(cleanup);

// Effects run without a frame. Preact's timer for a frame may fire after the test's window is gone.
options.requestAnimationFrame = queueMicrotask;

/** Renders with the English words, which throw if a key doesn't exist. */
export function render(children: ComponentChildren) {
  const wrap = (content: ComponentChildren) => (
    <LanguageContext.Provider value={english}>{content}</LanguageContext.Provider>
  );
  const view = renderBare(wrap(children));
  return { ...view, update: (next: ComponentChildren) => view.rerender(wrap(next)) };
}
