import { cardName, cardText, clickInCard } from './support/card.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { dropFiles } from './support/files.ts';
import { importArticles, MADE_LIBRARY, MOST_NAMED } from './support/made-library.ts';
import { readMarks } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const SLOW = { timeout: 60_000 };
const SYLLABLES = ['bra', 'den', 'fol', 'gim', 'hul', 'jen', 'kor', 'lun', 'mes', 'nor', 'pal'];

/** So many people that the only bearer of a name proves little. */
const crowd = (): string => {
  const names = SYLLABLES.flatMap((a) =>
    SYLLABLES.flatMap((b) =>
      SYLLABLES.map((c) => `Oda ${a[0]?.toUpperCase()}${a.slice(1)}${b}${c}`),
    ),
  );
  return ['id,name,role', ...names.map((name, i) => `${i},${name},Member`)].join('\n');
};

async function openWithCrowd(session: Session, origin: string): Promise<Tab> {
  const options = await session.open(session.pageUrl('/options.html#import'));
  await importArticles(options, MADE_LIBRARY);
  await dropFiles(options, { 'members.csv': crowd() });
  const said = async () => (await textsOf(options, '.given')).join(' ');
  await expect.poll(said, SLOW).toContain('What would come into');
  await clickControl(options, '.given button', 'Add');
  await expect.poll(said, SLOW).toMatch(/New\s*1,331/);
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
