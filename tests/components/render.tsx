import { cleanup, render as renderBare } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { LanguageContext } from '@/components/language-context.ts';
import { english } from '@/playground/gallery/english.ts';

afterEach(cleanup);

/** Renders with the English words, which throw on a key that does not exist. */
export function render(children: ComponentChildren) {
  const wrap = (content: ComponentChildren) => (
    <LanguageContext.Provider value={english}>{content}</LanguageContext.Provider>
  );
  const view = renderBare(wrap(children));
  return { ...view, update: (next: ComponentChildren) => view.rerender(wrap(next)) };
}
