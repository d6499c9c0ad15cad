import type { CardStatement } from '../../lib/core/card/card-model.ts';
import type { CardViewProps } from '../../lib/core/card/card-state.ts';
import type { Citation, CitationFormat } from '../../lib/core/formats/citation/citation.ts';

/** What whoever shows a card gives to it; the page and the popup alike. */
export interface ContextCardProps extends CardViewProps {
  /** writes a citation, to be copied */
  cite(format: CitationFormat, citation: Citation): string;
}

/** What the reader may do with the lines of a card. */
export interface CardActions extends Pick<CardViewProps, 'onOpenEntity' | 'onOpenStored'> {
  /** copies a statement with its source, from the button that was pressed; fails in words */
  onCopy(statement: CardStatement, format: CitationFormat, button: Element): Promise<void>;
  /** shows how an article was corrected */
  onShowCorrection(articleId: string): void;
}
