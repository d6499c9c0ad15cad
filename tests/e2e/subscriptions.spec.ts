import { callFrom } from './support/calls.ts';
import { markedTexts } from './support/marks.ts';
import { expect, test } from './support/test.ts';

const SLOW = { timeout: 60_000 };
const councilWith = (...rows: string[]) =>
  ['id,name,role,party,start,url', ...rows.map((row) => `${row},,2021-05-03,`)].join('\n');
const COUNCIL = councilWith('1,Tomas Brandvold,Harbour master', '2,Ida Solheim,Clerk');

test('only the background may ask, and only what the reader follows', async ({
  fresh: session,
  site,
  data,
}) => {
  data.answer('/council.csv', COUNCIL);
  const address = `${data.origin}/council.csv`;
  for (const page of ['/options.html', '/popup.html', '/article.html', '/person.html']) {
    const own = await session.open(session.pageUrl(page));
    const asked = own.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'answered',
          () => 'refused',
        ),
      address,
    );
    expect(await asked, page).toBe('refused');
  }
  expect(data.asked).toEqual([]);

  const options = await session.open(session.pageUrl('/options.html'));
  const found = await callFrom(options, 'previewSubscription', { address, hosts: [] });
  expect(found).toMatchObject({ kind: 'found', summary: { people: 2 } });
  const { sourceId } = found as { sourceId: string };
  await callFrom(options, 'addSubscription', { sourceId, name: 'Council' });
  expect(data.asked.map(({ path }) => path)).toEqual(['/council.csv']);
  const { cookie, referer, authorization } = data.asked[0]?.headers ?? {};
  expect([cookie, referer, authorization]).toEqual([undefined, undefined, undefined]);
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  await expect.poll(() => markedTexts(news), SLOW).toContain('Tomas Brandvold');
});
