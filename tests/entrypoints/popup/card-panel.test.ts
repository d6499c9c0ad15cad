import { describe, expect, it, vi } from 'vitest';
import { createCardPanel } from '@/entrypoints/popup/card-panel.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { emptyCard, fullCard } from '@/playground/gallery/samples.ts';
import { createDeferred } from '../../support/deferred.ts';

describe('card panel', () => {
  const cards: Record<string, CardModel> = { a: fullCard, b: emptyCard };
  const getCard = async ({ entityId }: { entityId: string }) => {
    const card = cards[entityId];
    if (!card) throw new Error('nothing by that id');
    return card;
  };
  const listLines = vi.fn(async () => ({ statements: [], events: [], total: 7, months: [] }));
  const nameShown = (panel: ReturnType<typeof createCardPanel>) => {
    const { state } = panel.store.get();
    return state?.kind === 'ready' ? state.card.entity.name : state?.kind;
  };

  it('goes back card by card, and then to the search', async () => {
    const panel = createCardPanel({ getCard, listLines });
    await panel.open('a');
    await panel.open('b');
    expect(nameShown(panel)).toBe('Adaeze Okonjo');
    await panel.back();
    expect(nameShown(panel)).toBe('Ines Valdrup');
    await panel.back();
    expect(nameShown(panel)).toBeUndefined();
  });

  it('does not come back with a card that was closed while it loaded', async () => {
    const late = createDeferred<CardModel>();
    const panel = createCardPanel({ getCard: () => late.promise, listLines });
    const opened = panel.open('a', 'Ines Valdrup');
    expect(panel.store.get().state).toEqual({ kind: 'loading', name: 'Ines Valdrup' });
    panel.close();
    late.resolve(fullCard);
    await opened;
    expect(panel.store.get().state).toBeUndefined();
  });

  it('reads what the person of the open card said in some months', async () => {
    const panel = createCardPanel({ getCard, listLines });
    await panel.open('a');
    await panel.open('b');
    const period = { since: '2025-03', until: '2025-04' };
    expect(await panel.loadSaid(period)).toEqual({ statements: [], total: 7 });
    expect(listLines).toHaveBeenCalledExactlyOnceWith({
      entityId: 'b',
      part: 'said',
      offset: 0,
      limit: 50,
      ...period,
    });
  });

  it('shows why a card could not be read, and reads it again', async () => {
    const panel = createCardPanel({ getCard, listLines });
    await panel.open('c', 'Unknown');
    expect(panel.store.get().state).toMatchObject({ kind: 'error', message: 'nothing by that id' });
    cards.c = fullCard;
    await panel.retry();
    expect(nameShown(panel)).toBe('Ines Valdrup');
  });
});
