/** What the reader can do with something that is followed. */
export interface SubscriptionActions {
  onCheck: (sourceId: string) => void;
  onStop: (address: string) => void;
  onPause: (sourceId: string, paused: boolean) => void;
  onRemove: (sourceId: string) => void;
  onMove: (sourceId: string) => void;
  onHeld: (sourceId: string, take: boolean) => void;
  onUndo: (sourceId: string) => void;
}
