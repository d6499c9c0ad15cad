import { describe, expect, test } from 'vitest';
import { listGenerations } from '@/lib/store/records/generations.ts';
import { removeSource, restoreSource } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { council, csv, HOUR, LIST, useSubscriptions } from './subscription-fixtures.ts';

const { at, onChanged, checkRoom } = useSubscriptions();
const TWO = council('1,Tomas Brandvold,Mayor', '2,Ida Solheim,Clerk');

async function follow(text = TWO, headers: Record<string, string> = {}) {
  at.answer = async () => csv(text, headers);
  const found = await at.subscriptions.preview(LIST, []);
  if (found.kind !== 'found') throw new Error(found.kind);
  await at.subscriptions.add(found.sourceId, 'Council');
  return found.sourceId;
}
const view = async () => {
  const [one] = await at.subscriptions.list();
  if (!one) throw new Error('nothing is followed');
  return one;
};
const update = async (response: () => Response) => {
  at.answer = async () => response();
  at.now += 25 * HOUR;
  await at.subscriptions.runDue(20_000);
};

describe('following an address', () => {
  test('takes exactly one request, whose bytes are preview and first import', async () => {
    at.answer = async () => csv(TWO, { etag: '"a"' });
    const found = await at.subscriptions.preview('council.example/members.csv', []);
    expect(found).toMatchObject({
      kind: 'found',
      address: LIST,
      name: 'council.example',
      summary: { people: 2, samples: [{ name: 'Tomas Brandvold', role: 'Mayor' }, {}] },
    });
    expect(await listSources(at.database)).toEqual([]);
    // An answer that was lost is asked for again.
    expect(await at.subscriptions.preview(LIST, [])).toEqual(found);
    if (found.kind !== 'found') return;
    await at.subscriptions.add(found.sourceId, ' Council ');
    await at.subscriptions.add(found.sourceId, 'Council');
    expect(at.asked).toHaveLength(1);
    expect(at.asked[0]?.headers).toEqual({});
    expect(await listSources(at.database)).toMatchObject([{ name: 'Council', people: 2 }]);
    expect(await view()).toMatchObject({ address: LIST, kind: 'list', nextAt: at.now + 24 * HOUR });
    expect(at.alarm).toBe(at.now + 24 * HOUR);
  });

  test('tells what is followed, or was removed, without asking', async () => {
    const sourceId = await follow();
    expect(await at.subscriptions.preview(LIST, [])).toMatchObject({ kind: 'known', sourceId });
    await removeSource(at.database, sourceId, at.now);
    expect(await at.subscriptions.preview(LIST, [])).toMatchObject({ kind: 'removed', sourceId });
    expect(at.asked).toHaveLength(1);
  });

  test.each([
    ['http://council.example/', 'address'],
    ['https://me:secret@council.example/', 'address'],
    ['javascript:alert(1)', 'address'],
    ['', 'address'],
  ])('%s is not asked', async (address, why) => {
    expect(await at.subscriptions.preview(address, [])).toEqual({ kind: 'failed', why });
    expect(at.asked).toEqual([]);
  });

  test.each([
    [() => csv('<!doctype html><html><body>Members</body></html>'), 'page'],
    [() => csv(council('1,Tomas')), 'empty'],
    [() => csv('{"people": [1'), 'unreadable'],
    [() => new Response('', { status: 404 }), 'missing'],
    [() => new Response('', { status: 410 }), 'gone'],
    [() => new Response('', { status: 500 }), 'unreachable'],
  ])('fails and leaves nothing behind (%#)', async (response, why) => {
    at.answer = async () => response();
    expect(await at.subscriptions.preview(LIST, [])).toEqual({ kind: 'failed', why });
    expect(await at.database.use((db) => db.getAll('subscriptions'))).toEqual([]);
    expect(await at.database.use((db) => db.getAll('generations'))).toEqual([]);
  });

  test('asks another host only with the reader’s word', async () => {
    const elsewhere = () =>
      Object.defineProperty(csv(TWO), 'url', { value: 'https://cdn.example/x' });
    at.answer = async () => elsewhere();
    expect(await at.subscriptions.preview(LIST, [])).toEqual({
      kind: 'elsewhere',
      host: 'cdn.example',
    });
    expect(await at.subscriptions.preview(LIST, ['cdn.example'])).toMatchObject({ kind: 'found' });
  });

  test('is forgotten after an hour, with the consent', async () => {
    at.answer = async () => csv(TWO);
    const found = await at.subscriptions.preview(LIST, []);
    at.now += HOUR + 1;
    await at.subscriptions.purge();
    expect(await at.database.use((db) => db.getAll('subscriptions'))).toEqual([]);
    if (found.kind !== 'found') throw new Error(found.kind);
    await expect(at.subscriptions.add(found.sourceId, 'Council')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('says that there is no room', async () => {
    at.answer = async () => csv(TWO);
    checkRoom.mockRejectedValueOnce(new Error('no room'));
    await expect(at.subscriptions.preview(LIST, [])).rejects.toThrow('no room');
    expect(await at.database.use((db) => db.getAll('subscriptions'))).toEqual([]);
  });
});

describe('an update', () => {
  test('reports what changed, keeps name and place, and can be undone', async () => {
    const sourceId = await follow(TWO, { etag: '"a"' });
    await update(() =>
      csv(council('1,Tomas Brandvold,Poet', '3,Per Lunde,Clerk'), { etag: '"b"' }),
    );
    expect(at.asked[1]?.headers).toEqual({ 'If-None-Match': '"a"' });
    expect(await view()).toMatchObject({
      name: 'Council',
      changedAt: at.now,
      canUndo: true,
      report: { version: { people: { added: 1, gone: 1 }, rolesEnded: 1 } },
    });
    await at.subscriptions.undo(sourceId);
    await at.subscriptions.undo(sourceId);
    const [current] = await listGenerations(at.database, sourceId).then((all) =>
      all.filter(({ state }) => state === 'current'),
    );
    expect(current?.number).toBe(1);
    // The same answer doesn't bring back what the reader undid.
    await update(() => csv(council('1,Tomas Brandvold,Poet', '3,Per Lunde,Clerk')));
    expect((await view()).report).toBeUndefined();
  });

  test('changes nothing if only the order of the records differs', async () => {
    const sourceId = await follow();
    await update(() => csv(council('2,Ida Solheim,Clerk', '1,Tomas Brandvold,Mayor')));
    expect(await listGenerations(at.database, sourceId)).toHaveLength(1);
    expect((await view()).report).toBeUndefined();
  });

  test.each([
    [() => csv(council('1,Tomas')), undefined],
    [() => new Response('', { status: 503, headers: { 'retry-after': '7200' } }), 'busy'],
    [() => new Response('', { status: 404 }), 'missing'],
    [() => csv('{"a": ['), 'unreadable'],
  ])('that fails leaves the last good state (%#)', async (response, failure) => {
    const sourceId = await follow();
    await update(response);
    expect(await listSources(at.database)).toMatchObject([{ people: 2 }]);
    const after = await view();
    if (failure) expect(after.failure).toBe(failure);
    else expect(after.held).toMatchObject({ why: 'empty', canTake: false });
    expect(after.sourceId).toBe(sourceId);
  });

  test('leaves a host alone as long as it asks for, also by hand', async () => {
    const sourceId = await follow();
    await update(() => new Response('', { status: 429, headers: { 'retry-after': '86400' } }));
    at.now += 2 * HOUR;
    await at.subscriptions.checkNow(sourceId);
    expect(at.asked).toHaveLength(2);
    expect((await view()).nextAt).toBe(at.now + 22 * HOUR);
  });

  test('that looks wrong is held back until the reader takes it', async () => {
    const many = council(...Array.from({ length: 9 }, (_, i) => `${i},Person Number${i},Member`));
    const sourceId = await follow(many);
    const few = () => csv(council('1,Person Number1,Member'));
    await update(few);
    await update(few);
    expect(await view()).toMatchObject({
      failure: 'suspicious',
      held: { why: 'fewer', before: 9, after: 1, canTake: true },
    });
    expect(await listSources(at.database)).toMatchObject([{ people: 9 }]);
    await at.subscriptions.answerHeld(sourceId, true);
    expect(await listSources(at.database)).toMatchObject([{ people: 1 }]);
    const after = await view();
    expect([after.held, after.failure, after.canUndo]).toEqual([undefined, undefined, true]);
  });

  test('that the reader leaves is not held again', async () => {
    const sourceId = await follow();
    const page = () => csv('<html><title>Log in</title></html>');
    await update(page);
    expect((await view()).held).toMatchObject({ why: 'page', canTake: false });
    await at.subscriptions.answerHeld(sourceId, false);
    await update(page);
    expect((await view()).held).toBeUndefined();
    expect(await listSources(at.database)).toMatchObject([{ people: 2 }]);
  });

  test('isn’t asked for while the source is off, paused or removed', async () => {
    const sourceId = await follow();
    await at.subscriptions.pause(sourceId, true);
    await update(() => csv(TWO));
    expect([at.asked.length, at.alarm]).toEqual([1, undefined]);
    await at.subscriptions.pause(sourceId, false);
    await removeSource(at.database, sourceId, at.now);
    await update(() => csv(TWO));
    expect([at.asked.length, at.alarm]).toEqual([1, undefined]);
    await restoreSource(at.database, sourceId);
    await update(() => csv(TWO));
    expect(at.asked).toHaveLength(2);
  });

  test('by hand is asked at most once a minute', async () => {
    const sourceId = await follow();
    at.now += 59_000;
    await at.subscriptions.checkNow(sourceId);
    expect(at.asked).toHaveLength(1);
    at.now += 1_000;
    await at.subscriptions.checkNow(sourceId);
    await at.subscriptions.checkNow(sourceId);
    expect(at.asked).toHaveLength(2);
    expect((await view()).checkedAt).toBe(at.now);
    expect(onChanged).toHaveBeenCalled();
  });
});
