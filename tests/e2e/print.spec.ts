import { clickControl } from './support/controls.ts';
import { readMarks } from './support/marks.ts';
import { cardNames, openCard } from './support/open-card.ts';
import { expect, test } from './support/test.ts';

test('paper shows the page as it is without Dramatis, with no line and no card', async ({
  freshOnNews: { session, news },
}) => {
  await openCard(news, 'Zelensky', 'Volodymyr Zelensky');
  expect((await readMarks(news)).length).toBeGreaterThan(10);
  const paper = await news.print();
  expect(paper.length).toBeGreaterThan(1);
  // Printing closes nothing.
  expect(await cardNames(news)).toEqual(['Volodymyr Zelensky']);
  expect((await readMarks(news)).length).toBeGreaterThan(10);

  const options = await session.open(session.pageUrl('/options.html#sites'));
  await clickControl(options, '[role="switch"]', 'On by default');
  await news.bringToFront();
  await expect.poll(() => readMarks(news)).toEqual([]);
  expect(await cardNames(news)).toEqual([]);
  expect(await news.print()).toEqual(paper);
});
