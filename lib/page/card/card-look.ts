import type { PageCardDeps } from '../kits/card-kit.ts';
import type { Anchor } from './anchor.ts';
import type { CardFrame } from './card-frame.ts';
import { findTone } from './page-tone.ts';

/** The look of one card: its theme, its density, the size of its words, and whether it is a sheet. */
export interface CardLookKeeper {
  /** sends the look again, because the settings or the page may have changed */
  set(): void;
  /** sends the look again if the card's place has given it another form */
  update(): void;
}

export function createCardLook(
  anchor: Pick<Anchor, 'contextElement'>,
  { element, send }: CardFrame,
  { window, look }: Pick<PageCardDeps, 'window' | 'look'>,
): CardLookKeeper {
  let form: string | undefined;
  const set = () => {
    const { theme: chosen = 'auto', density = 'comfortable', textSize = 'm' } = look() ?? {};
    const theme = chosen === 'auto' ? findTone(anchor.contextElement, window) : chosen;
    element.dataset.theme = theme;
    form = element.dataset.form;
    const shown = form === 'sheet' ? form : 'beside';
    send({ type: 'look', look: { theme, density, textSize, form: shown } });
  };
  return {
    set,
    update() {
      if (element.dataset.form !== form) set();
    },
  };
}
