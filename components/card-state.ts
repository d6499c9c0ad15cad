import type { CardViewProps } from '../lib/core/card/card-state.ts';

export type { CardOption, CardState } from '../lib/core/card/card-state.ts';

/** What whoever shows a card gives to it; the page and the popup alike. */
export type ContextCardProps = CardViewProps;

/** What the reader may do with the lines of a card. */
export type CardActions = Pick<CardViewProps, 'onOpenEntity' | 'onOpenStored'>;
