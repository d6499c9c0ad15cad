import { render } from 'preact';
import { ContextCard } from '@/components/card/ContextCard';
import { LanguageContext } from '@/components/shared/language-context';
import { writeCitation } from '@/lib/core/formats/citation/write-citation';
import type { Language } from '@/lib/core/language/language';
import type { CardDrawing } from '@/lib/page/card-frame/card-document';

/** Draws cards into an element. */
export function createCardDrawing(place: Element, language: Language): CardDrawing {
  return {
    render(props) {
      render(
        <LanguageContext.Provider value={language}>
          <ContextCard {...props} cite={writeCitation} />
        </LanguageContext.Provider>,
        place,
      );
    },
    unmount() {
      render(null, place);
    },
  };
}
