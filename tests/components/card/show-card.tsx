import { screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { ContextCard } from '@/components/card/ContextCard.tsx';
import type { ContextCardProps } from '@/components/card/card-props.ts';
import type { CardState } from '@/lib/core/card/card-state.ts';
import * as samples from '@/playground/gallery/samples.ts';
import { render } from '../render.tsx';

const callbacks = () => ({
  onOpenEntity: vi.fn(),
  onOpenStored: vi.fn(),
  onBack: vi.fn(),
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onChoose: vi.fn(),
  loadSaid: vi.fn<NonNullable<ContextCardProps['loadSaid']>>(async () => ({
    statements: [samples.corrected],
    total: 1,
  })),
  cite: vi.fn<ContextCardProps['cite']>(),
});

/** Renders a card whose callbacks are spies. `update` shows another state of the same card. */
export function show(state: CardState, change: Partial<ContextCardProps> = {}) {
  const props = { ...callbacks(), canGoBack: false, ...change };
  const view = render(<ContextCard {...props} state={state} />);
  return {
    ...props,
    update: (next: CardState) => view.update(<ContextCard {...props} state={next} />),
  };
}
export const ready = (card = samples.fullCard): CardState => ({ kind: 'ready', card });

/** The section with this heading. Throws if there is none. */
export function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading, level: 3 }).closest('section');
  if (!found) throw new Error(`no section ${heading}`);
  return found;
}
/** The text of an element, without line breaks. */
export const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
