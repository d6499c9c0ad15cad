import { createShelfFlow } from '../../entrypoints/options/shelf/shelf-flow.ts';
import { SHELF } from '../../lib/core/shelf/entries.ts';
import { addressOf, findEntry } from '../../lib/core/shelf/shelf.ts';
import type { SubscriptionPreview } from '../../lib/core/subscriptions/subscription-view.ts';

const FOUND: SubscriptionPreview = {
  kind: 'found',
  sourceId: 'sub:1',
  address: 'https://a.example/',
  name: 'a.example',
  is: 'query',
  summary: {
    people: 391,
    events: 0,
    claims: 0,
    articles: 0,
    headlines: 0,
    samples: [{ name: 'Ann Lee', role: 'President of Fooland' }, { name: 'Bo Roe' }],
    known: 4,
    shared: 0,
    single: 2,
    licence: 'CC0-1.0',
    bytes: 1_564_000,
  },
  problems: [],
};

/** The shelf without a network. One list is followed already. */
export function createFakeShelf(preview: SubscriptionPreview = FOUND) {
  const congress = findEntry('congress');
  const address = congress && addressOf(congress);
  const list = async () => [{ address: address ?? '' }] as never;
  const flow = createShelfFlow({
    background: {
      listSubscriptions: list,
      previewSubscription: async () => preview,
      addSubscription: list,
      stopSubscription: list,
      restoreSource: async () => [],
    },
    shelf: SHELF,
    nameOf: ({ name }) => name,
    region: 'DE',
    onAdded: () => undefined,
  });
  void flow.load();
  return flow;
}

/** The same, with one list looked at. */
export function openShelf() {
  const flow = createFakeShelf();
  const entry = findEntry('heads');
  if (entry) void flow.preview(entry);
  return flow;
}
