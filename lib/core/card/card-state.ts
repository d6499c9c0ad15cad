import type { MatchReason } from '../gazetteer/mention.ts';
import type { EntityType } from '../model.ts';
import type { MutedName, MuteRequest } from '../muted/muted-name.ts';
import type { CardModel } from './card-model.ts';

/** A person or event that an ambiguous name may mean. */
export interface CardOption {
  id: string;
  name: string;
  type: EntityType;
  /** what tells it from the others: a role as printed; of an event its day (ISO 8601, maybe without day or month) */
  detail?: string | undefined;
}

/** Everything a card can be at a moment. */
export type CardState =
  | { kind: 'loading'; name: string }
  | { kind: 'ready'; card: CardModel }
  | { kind: 'ambiguous'; name: string; options: CardOption[] }
  | { kind: 'error'; name: string; message: string }
  /** the extension was updated under the open tab; only a reload brings the card back */
  | { kind: 'stale' };

/** How the mark that a card belongs to is taken away, and put back. */
export interface CardMuting {
  /** the marked words */
  surface: string;
  mute(request: MuteRequest): Promise<MutedName>;
  unmute(muted: MutedName): Promise<unknown>;
}

/** What whoever shows a card gives to it. */
export interface CardViewProps {
  state: CardState;
  why?: MatchReason | undefined;
  /** left out where no mark led to this card, as in the popup and on a card opened from another */
  muting?: CardMuting | undefined;
  /** is the card kept open until the reader closes it */
  isPinned?: boolean | undefined;
  /** left out where a card stays anyway */
  onPin?: ((pinned: boolean) => void) | undefined;
  canGoBack: boolean;
  onOpenEntity: (id: string) => void;
  /** opens our article page at the span a fact was read from */
  onOpenStored: (articleId: string, start: number, end: number) => void;
  onBack: () => void;
  onClose: () => void;
  onRetry: () => void;
  /** one of the options of an ambiguous name was chosen */
  onChoose: (id: string) => void;
  /** left out where there is no site to switch off, as in the popup */
  onSiteOff?: (() => void) | undefined;
  /** left out inside the search itself */
  onOpenSearch?: ((query: string) => void) | undefined;
}
