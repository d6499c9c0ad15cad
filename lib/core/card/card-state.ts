import type { MatchReason } from '../gazetteer/mention.ts';
import type { EntityType } from '../model.ts';
import type { MutedName, MuteRequest } from '../muted/muted-name.ts';
import type { CardModel } from './card-model.ts';
import type { SaidFilter, SaidLines } from './said-lines.ts';

/** A person or event that an ambiguous name may mean. */
export interface CardOption {
  id: string;
  name: string;
  type: EntityType;
  /** what distinguishes it: a role as printed, or the date of an event (ISO 8601, maybe without day or month) */
  detail?: string | undefined;
}

/** Every state a card can be in. */
export type CardState =
  | { kind: 'loading'; name: string }
  | { kind: 'ready'; card: CardModel }
  | { kind: 'ambiguous'; name: string; options: CardOption[] }
  | { kind: 'error'; name: string; message: string }
  /** the extension was updated while the tab was open; only a reload brings the card back */
  | { kind: 'stale' };

/** How to remove the mark that a card belongs to, and how to restore it. */
export interface CardMuting {
  /** the marked words */
  surface: string;
  mute(request: MuteRequest): Promise<MutedName>;
  unmute(muted: MutedName): Promise<unknown>;
}

/** What the owner of a card passes to it. */
export interface CardViewProps {
  state: CardState;
  why?: MatchReason | undefined;
  /** absent if no mark led to this card, as in the popup and on a card opened from another */
  muting?: CardMuting | undefined;
  /** whether the card stays open until the reader closes it */
  isPinned?: boolean | undefined;
  /** absent if a card stays open anyway */
  onPin?: ((pinned: boolean) => void) | undefined;
  /** moves a pinned card, in px; absent where cards don't move */
  onMove?: ((x: number, y: number) => void) | undefined;
  canGoBack: boolean;
  onOpenEntity: (id: string) => void;
  /** opens our article page at the span where a fact was read */
  onOpenStored: (articleId: string, start: number, end: number) => void;
  onBack: () => void;
  onClose: () => void;
  onRetry: () => void;
  /** the reader chose one of the people an ambiguous name may mean */
  onChoose: (id: string) => void;
  /** reads what the card's person said, as far as a filter lets it through; rejects with a reason in words */
  loadSaid?: ((filter: SaidFilter) => Promise<SaidLines>) | undefined;
  /** absent if there is no site to switch off, as in the popup */
  onSiteOff?: (() => void) | undefined;
  /** opens the page of the card's person or event, which has all that is known */
  onOpenPerson?: ((id: string) => void) | undefined;
}
