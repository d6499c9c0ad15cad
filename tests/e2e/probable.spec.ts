import { cardName, cardText, clickInCard } from './support/card.ts';
import { importArticles, MADE_LIBRARY, MOST_NAMED } from './support/made-library.ts';
import { readMarks } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const SLOW = { timeout: 60_000 };
const SYLLABLES = ['bra', 'den', 'fol', 'gim', 'hul', 'jen', 'kor', 'lun', 'mes', 'nor', 'pal'];

/** Articles of so many people that the only bearer of a name proves little. */
const CROWD = SYLLABLES.map((first) => {
  const names = SYLLABLES.flatMap((b) => SYLLABLES.map((c) => `${b}${c}`));
  const opening = `${first[0]?.toUpperCase()}${first.slice(1)}`;
  return {
    key: `crowd-${first}`,
    title: `The council of ${opening} votes`,
    publishedOn: '2024-05-06',
    publisher: 'Tidende',
    lang: 'en',
    text: names
      .map((name) => `“The toll is too high,” said Senator Anna ${opening}${name}.`)
      .join('\n\n'),
  };
});

async function openWithCrowd(session: Session, origin: string): Promise<Tab> {
  const options = await session.open(session.pageUrl('/options.html#import'));
  await importArticles(options, [...MADE_LIBRARY, ...CROWD]);
  const tab = await session.open(`${origin}/paris-summit.html`);
  await tab.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'They cheered on the quay when Valdrup sang.';
    document.body.replaceChildren(text);
  });
  return tab;
}

test('a surname that only the library explains is marked faintly, and its card says probably', async ({
  fresh: session,
  site,
}) => {
  const tab = await openWithCrowd(session, site.origin);
  const looks = async () =>
    (await readMarks(tab)).map(({ text, highlight }) => `${text} ${highlight}`);
  await expect.poll(looks, SLOW).toEqual(['Valdrup dramatis-probable']);
  await hoverText(tab, 'Valdrup');
  await expect.poll(() => cardName(tab)).toBe(MOST_NAMED);
  await expect.poll(() => cardText(tab)).toContain('Probably: this page says only “Valdrup”.');
  await clickInCard(tab, 'Someone else?');
  await clickInCard(tab, 'On this page');
  await expect.poll(looks).toEqual([]);
});
