import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewSource, Source, SourceKind } from '@/lib/core/model.ts';
import { isTakenOver } from '@/lib/core/restore/change.ts';
import { planSources } from '@/lib/core/restore/plan-sources.ts';
import { timesAsLong } from '../../../support/times-as-long.ts';

const source = (id: string, kind: SourceKind, over: Partial<Source> = {}): Source => ({
  id,
  kind,
  name: `Name of ${id}`,
  enabled: true,
  addedAt: 1,
  position: 0,
  ...over,
});
const fresh = ({ position: _, ...rest }: Source): NewSource => rest;
const all = () => true;
const none = () => false;
const SHIPPED = source('bundled-post', 'bundled');
const OWN = source('own:1', 'own', { position: 1 });

describe('a source that comes with Dramatis', () => {
  test('keeps its name and switch unless both are ticked, which they are not by themselves', () => {
    const forged = fresh({ ...SHIPPED, name: 'Impostor', enabled: false });
    const { changes, sources } = planSources([SHIPPED], [forged], none);
    expect(sources).toEqual([]);
    expect(changes).toMatchObject([
      { kind: 'source-name', from: 'Name of bundled-post', to: 'Impostor', isShipped: true },
      { kind: 'source-switch', name: 'Name of bundled-post', isOn: false, isShipped: true },
    ]);
    expect(changes.filter(isTakenOver)).toEqual([]);
    const named = planSources([SHIPPED], [forged], (id) => id === changes[0]?.id);
    expect(named.sources).toEqual([{ ...SHIPPED, name: 'Impostor' }]);
  });

  test('has an id that no other source can take, nor its articles', () => {
    const forged = fresh(source('bundled-post', 'own', { name: 'Impostor' }));
    const { refused, sources, changes } = planSources([SHIPPED], [forged], all);
    expect(refused).toEqual(['source “bundled-post” is another one here, of the kind bundled']);
    expect([sources, changes]).toEqual([[], []]);
  });

  test('is never added', () => {
    expect(planSources([], [fresh(SHIPPED)], all).sources).toEqual([]);
  });

  test('stays in its place unless the order is ticked', () => {
    const { changes, sources } = planSources([SHIPPED, OWN], [fresh(OWN), fresh(SHIPPED)], none);
    expect(sources).toEqual([]);
    expect(changes).toMatchObject([
      { kind: 'source-order', isShipped: true, names: ['Name of own:1', 'Name of bundled-post'] },
    ]);
  });
});

test('the reader’s own sources take over what is taken over by itself', () => {
  const { changes } = planSources([OWN], [fresh({ ...OWN, name: 'Files', enabled: false })], none);
  expect(changes.filter(isTakenOver)).toHaveLength(2);
});

test('a removed source comes back, and of those filled from pages the one in use is meant', () => {
  const gone = source('added', 'added', { removedAt: 5 });
  const used = source('added~2', 'added', { position: 1 });
  const given = fresh(source('added', 'added', { name: used.name }));
  expect(planSources([gone, used], [given], none)).toMatchObject({ sources: [], isAnyBack: false });
  expect(planSources([gone], [given], none).sources).toMatchObject([
    { id: 'added~2', position: 1 },
  ]);
  const back = planSources([{ ...OWN, removedAt: 5 }], [fresh(OWN)], none);
  expect(back).toMatchObject({ sources: [OWN], isAnyBack: true });
});

const KINDS = ['bundled', 'own', 'added', 'remembered'] as const;
const anySources = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom(...KINDS),
      name: fc.constantFrom('A', 'B', 'C'),
      enabled: fc.boolean(),
    }),
    { selector: ({ kind, number }) => `${kind}${number}`, maxLength: 7 },
  )
  .map((list) =>
    list.map(({ number, kind, ...over }, position) =>
      source(`${kind}${number}`, kind, { ...over, position }),
    ),
  );

test('what is written is what was shown and ticked, and nothing else', () => {
  fc.assert(
    fc.property(anySources, anySources, fc.func(fc.boolean()), (here, given, ticks) => {
      const accepts = (id: string) => ticks(id) === true;
      const shown = planSources(here, given.map(fresh), none).changes;
      const plan = planSources(here, given.map(fresh), accepts);
      expect(plan.changes.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
      const after = new Map(here.map((each) => [each.id, each]));
      for (const each of plan.sources) after.set(each.id, each);
      for (const before of here) {
        const now = after.get(before.id);
        if (now?.name !== before.name) expect(accepts(`name of ${before.id}`)).toBe(true);
        if (now?.enabled !== before.enabled) expect(accepts(`switch of ${before.id}`)).toBe(true);
        if (now?.position !== before.position) expect(accepts('order')).toBe(true);
        expect(now?.kind).toBe(before.kind);
      }
    }),
  );
});

test('three thousand sources take no more than their share', async () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    source(`own:${at}`, 'own', { position: at }),
  );
  const plan = (sources: typeof many) => () =>
    planSources(sources, sources.toReversed().map(fresh), all);
  expect(planSources([], many.map(fresh), all).sources).toHaveLength(3000);
  // Of four times as many, work that grows with the square takes sixteen times as long.
  const ratio = await timesAsLong(8, plan(many), plan(many.slice(0, 750)));
  expect(ratio).toBeLessThanOrEqual(8);
});
