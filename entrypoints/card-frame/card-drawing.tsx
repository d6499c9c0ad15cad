import { type ComponentChild, render } from 'preact';
import { ContextCard } from '@/components/card/ContextCard';
import { SiteOffNotice } from '@/components/card/notice/SiteOffNotice';
import { LanguageContext } from '@/components/shared/language-context';
import { writeCitation } from '@/lib/core/formats/citation/write-citation';
import type { Language } from '@/lib/core/language/language';
import type { CardDrawing } from '@/lib/page/card-frame/card-document';

/** Draws cards into an element. */
export function createCardDrawing(place: Element, language: Language): CardDrawing {
  const draw = (content: ComponentChild) =>
    render(<LanguageContext.Provider value={language}>{content}</LanguageContext.Provider>, place);
  return {
    render: (props) => draw(<ContextCard {...props} cite={writeCitation} />),
    tell: (props) => draw(<SiteOffNotice {...props} />),
    unmount() {
      render(null, place);
    },
  };
}
