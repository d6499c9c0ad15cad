import { describe, expect, it, vi } from 'vitest';
import { createShelfFlow } from '@/entrypoints/options/shelf/shelf-flow.ts';
import { SHELF } from '@/lib/core/shelf/entries.ts';
import { addressOf, findEntry } from '@/lib/core/shelf/shelf.ts';
import type { ShelfEntry, ShelfName } from '@/lib/core/shelf/shelf-entry.ts';
import type { SubscriptionPreview } from '@/lib/core/subscriptions/subscription-view.ts';

const get = (name: ShelfName): ShelfEntry => {
  const entry = findEntry(name);
  if (!entry) throw new Error(name);
  return entry;
};
const summary = { people: 2, samples: [] } as never;
const FOUND = {
  kind: 'found',
  sourceId: 'sub:1',
  summary,
  problems: [],
} as unknown as SubscriptionPreview;

function start(answer: SubscriptionPreview | Promise<SubscriptionPreview> = FOUND) {
  let followed: { address: string }[] = [];
  let asked = '';
  const background = {
    listSubscriptions: vi.fn(async () => followed as never),
    previewSubscription: vi.fn(async ({ address }: { address: string }) => {
      asked = address;
      return answer;
    }),
    addSubscription: vi.fn(async (_: { sourceId: string; name: string }) => {
      followed = [{ address: asked }];
      return followed as never;
    }),
    stopSubscription: vi.fn(async () => followed as never),
    restoreSource: vi.fn(async () => []),
  };
  const onAdded = vi.fn();
  const flow = createShelfFlow({
    background,
    shelf: SHELF,
    nameOf: ({ name }, choice) => [name, choice].join(' '),
    region: 'FR',
    onAdded,
  });
  return { flow, background, onAdded, open: () => flow.store.get().open };
}

describe('the flow of the shelf', () => {
  it('asks nobody before the reader looks at a list', async () => {
    const { flow, background } = start();
    await flow.load();
    flow.choose('states', 'CA');
    expect(background.previewSubscription).not.toHaveBeenCalled();
    expect(flow.store.get().chosen).toEqual({ states: 'CA', parliament: 'FR', cabinet: 'FR' });
  });

  it('shows what came, and adds it under the list’s name without asking again', async () => {
    const { flow, background, onAdded, open } = start();
    flow.choose('states', 'CA');
    await flow.preview(get('states'));
    expect(open()).toEqual({ name: 'states', step: 'review', summary, problems: [] });
    await flow.add();
    expect(background.addSubscription).toHaveBeenCalledWith({
      sourceId: 'sub:1',
      name: 'states CA',
    });
    expect(background.previewSubscription).toHaveBeenCalledTimes(1);
    expect(onAdded).toHaveBeenCalledTimes(1);
    expect(flow.store.get()).toMatchObject({ followed: [addressOf(get('states'), 'CA')] });
    expect(open()).toBeUndefined();
  });

  it('stops asking, and leaves a late answer alone', async () => {
    let answer: (preview: SubscriptionPreview) => void = () => undefined;
    const { flow, background, open } = start(new Promise((resolve) => (answer = resolve)));
    const looking = flow.preview(get('heads'));
    expect(open()).toEqual({ name: 'heads', step: 'asking' });
    flow.cancel();
    expect(background.stopSubscription).toHaveBeenCalledWith({ address: addressOf(get('heads')) });
    answer(FOUND);
    await looking;
    expect(open()).toBeUndefined();
    await flow.add();
    expect(background.addSubscription).not.toHaveBeenCalled();
  });

  it('says who gave no answer, where a list has moved, and what is wrong here', async () => {
    const host = 'query.wikidata.org';
    const one = start({ kind: 'failed', why: 'unreachable' });
    await one.flow.preview(get('heads'));
    expect(one.open()).toEqual({ name: 'heads', step: 'failed', why: 'answer', host });
    const two = start({ kind: 'elsewhere', host: 'b.example' });
    await two.flow.preview(get('heads'));
    expect(two.open()).toEqual({
      name: 'heads',
      step: 'failed',
      why: 'elsewhere',
      host: 'b.example',
    });
    const three = start(Promise.reject(new Error('no room')));
    await three.flow.preview(get('heads'));
    expect(three.open()).toEqual({ name: 'heads', step: 'broken', message: 'no room' });
  });

  it('restores a list that was removed', async () => {
    const { flow, background, onAdded, open } = start({
      kind: 'removed',
      sourceId: 'sub:1',
      name: 'x',
    });
    await flow.preview(get('heads'));
    expect(background.restoreSource).toHaveBeenCalledWith({ sourceId: 'sub:1' });
    expect(onAdded).toHaveBeenCalledTimes(1);
    expect(open()).toBeUndefined();
  });
});
