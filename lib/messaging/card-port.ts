import type { CardState } from '../core/card/card-state.ts';
import type { SaidFilter, SaidLines } from '../core/card/said-lines.ts';
import type { MatchReason } from '../core/gazetteer/mention.ts';
import type { MutedName, MuteRequest } from '../core/muted/muted-name.ts';
import { type Fields, readMessage } from './read-message.ts';

/** The content of a card as data. A card's callbacks are messages here. */
export interface DrawnCard {
  state: CardState;
  why?: MatchReason | undefined;
  /** the marked words, if their mark can be removed */
  surface?: string | undefined;
  isPinned: boolean;
  canPin: boolean;
  canGoBack: boolean;
  canSwitchSiteOff: boolean;
}

/** What was done on a page, with the way back. `problem`: why the way back failed, in words. */
export interface DoneNotice {
  host: string;
  problem?: string | undefined;
}

/** How a card looks on its page. */
export interface CardLook {
  theme: 'light' | 'dark';
  density: string;
  textSize: string;
  form: 'beside' | 'sheet';
}

/** What the page's script sends to the document of a card. */
export type ToCard =
  | { type: 'draw'; card: DrawnCard }
  /** shows this instead of a card */
  | { type: 'notice'; notice: DoneNotice }
  | { type: 'look'; look: CardLook }
  /** the card is no longer shown, and its document waits for another */
  | { type: 'clear' }
  /** the reader opened the card with the keyboard */
  | { type: 'focus' }
  /** the card was shown, moved or resized, so clicks count only after a moment */
  | { type: 'moved' }
  /** something of the page begins or stops covering the card */
  | { type: 'covered'; isCovered: boolean }
  | { type: 'muted'; id: number; muted?: MutedName | undefined }
  | { type: 'said'; id: number; lines: SaidLines }
  | { type: 'failed'; id: number; message: string };

/** What the document of a card sends to the page's script. */
export type FromCard =
  /** answers `clear`: earlier messages were about the card that is gone */
  | { type: 'cleared' }
  /** the height of its whole content, in CSS px at its current width */
  | { type: 'size'; height: number }
  | { type: 'focus'; isInside: boolean }
  | { type: 'pin'; isPinned: boolean }
  /** the reader moves the pinned card, in px */
  | { type: 'move'; x: number; y: number }
  | { type: 'open-entity'; id: string }
  | { type: 'open-stored'; articleId: string; start: number; end: number }
  | { type: 'open-person'; id: string }
  | { type: 'choose'; id: string }
  | { type: 'back' }
  | { type: 'close' }
  /** the key was pressed inside; it closes the card in front, whichever that is */
  | { type: 'escape' }
  | { type: 'retry' }
  | { type: 'site-off' }
  /** takes back what the notice tells of */
  | { type: 'undo' }
  /** answered by `muted` or `failed` with the same id */
  | { type: 'mute'; id: number; request: MuteRequest }
  | { type: 'unmute'; id: number; muted: MutedName }
  /** answered by `said` or `failed` */
  | { type: 'load-said'; id: number; filter: SaidFilter };

const TO_CARD: Fields<ToCard> = {
  draw: { card: 'object' },
  notice: { notice: 'object' },
  look: { look: 'object' },
  clear: {},
  focus: {},
  moved: {},
  covered: { isCovered: 'boolean' },
  muted: { id: 'number' },
  said: { id: 'number', lines: 'object' },
  failed: { id: 'number', message: 'string' },
};

const FROM_CARD: Fields<FromCard> = {
  cleared: {},
  size: { height: 'number' },
  focus: { isInside: 'boolean' },
  pin: { isPinned: 'boolean' },
  move: { x: 'number', y: 'number' },
  'open-entity': { id: 'string' },
  'open-stored': { articleId: 'string', start: 'number', end: 'number' },
  'open-person': { id: 'string' },
  choose: { id: 'string' },
  back: {},
  close: {},
  escape: {},
  retry: {},
  'site-off': {},
  undo: {},
  mute: { id: 'number', request: 'object' },
  unmute: { id: 'number', muted: 'object' },
  'load-said': { id: 'number', filter: 'object' },
};

/** Reads a message to a card's document. Undefined if it doesn't have the shape of one. */
export const readToCard = (data: unknown): ToCard | undefined => readMessage(data, TO_CARD);

/** Reads a message from a card's document. Undefined if it doesn't have the shape of one. */
export const readFromCard = (data: unknown): FromCard | undefined => readMessage(data, FROM_CARD);

/** Messages are sent as text. So the receiver owns them, and they have no getters or prototypes of a page. */
export const writeMessage = (message: ToCard | FromCard): string => JSON.stringify(message);

/** What the page's script sends to a new frame, with the port. The frame's secret name shows that it is ours. */
export interface Handover {
  dramatis: 'card-port';
  name: string;
}

/** Whether this hands over a port to the frame with this name. */
export const isHandover = (data: unknown, name: string): data is Handover =>
  typeof data === 'object' &&
  data !== null &&
  name !== '' &&
  (data as Partial<Handover>).dramatis === 'card-port' &&
  (data as Partial<Handover>).name === name;
