import type { CardViewProps } from '../core/card/card-state.ts';
import type { Language } from '../core/language/language.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';

/** Draws a card into an element. */
export interface CardView {
  render(props: CardViewProps): void;
  unmount(): void;
}

/** What entrypoints/card leaves in the isolated world: a page knows no components of its own. */
export interface CardKit {
  /** style sheet of the card */
  css: string;
  createView(frame: HTMLElement, language: Language): CardView;
}

/** Where it leaves it. */
export const CARD_KIT = '__dramatisCardKit';

const findCardKit = (): CardKit | undefined =>
  (globalThis as Record<string, unknown>)[CARD_KIT] as CardKit | undefined;

/** The kit; the background is asked to put it in when it is not there yet. */
export async function getCardKit(
  background: Pick<Client<BackgroundCalls>, 'addCardKit'>,
): Promise<CardKit> {
  const present = findCardKit();
  if (present) return present;
  await background.addCardKit({});
  const added = findCardKit();
  if (!added) throw new Error('The card could not be put into this page');
  return added;
}
