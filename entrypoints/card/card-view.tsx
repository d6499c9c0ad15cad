import { render } from 'preact';
import { ContextCard } from '@/components/card/ContextCard';
import { LanguageContext } from '@/components/shared/language-context';
import { writeCitation } from '@/lib/core/formats/citation/write-citation';
import type { Language } from '@/lib/core/language/language';
import type { CardView } from '@/lib/page/kits/card-kit';

/** Draws cards into the frame of the card host. */
export function createCardView(frame: HTMLElement, language: Language): CardView {
  return {
    render(props) {
      render(
        <LanguageContext.Provider value={language}>
          <ContextCard {...props} cite={writeCitation} />
        </LanguageContext.Provider>,
        frame,
      );
    },
    unmount() {
      render(null, frame);
    },
  };
}
