import type { CardStatement } from '../../lib/core/card/card-model.ts';
import type { CardViewProps } from '../../lib/core/card/card-state.ts';
import type { Citation, CitationFormat } from '../../lib/core/formats/citation/citation.ts';

/** What the page and the popup pass to a card. */
export interface ContextCardProps extends CardViewProps {
  /** writes a citation that can be copied */
  cite(format: CitationFormat, citation: Citation): string;
}

/** What the reader can do with the lines of a card. */
export interface CardActions extends Pick<CardViewProps, 'onOpenEntity' | 'onOpenStored'> {
  /** Copies a statement with its source. `button` is the one that was pressed. Rejects with a reason in words. */
  onCopy(statement: CardStatement, format: CitationFormat, button: Element): Promise<void>;
  /** Copies several as text. Rejects with a reason in words. */
  onCopyAll(statements: readonly CardStatement[], button: Element): Promise<void>;
}
