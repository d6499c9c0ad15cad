import type { CardViewProps } from '../lib/core/card/card-state.ts';

export type { CardOption, CardState } from '../lib/core/card/card-state.ts';

/** What the reader may do with what a card shows. */
export type CardActions = Pick<CardViewProps, 'onOpenEntity' | 'onOpenStored'>;

export type ContextCardProps = CardViewProps;
