import { findViolations } from './support/axe.ts';
import { cardName, readCard } from './support/card.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

test('the welcome page shows hovering on a live sample', async ({ session, open }) => {
  const tab = await open(session.pageUrl('/welcome.html'));
  await expect.poll(() => markedTexts(tab)).toContain('Volodymyr Zelensky');
  await hoverText(tab, 'Volodymyr Zelensky', 0);
  await expect.poll(() => cardName(tab)).toBe('Volodymyr Zelensky');
  // Our own pages are no sites to switch off, and their marks can't be wrong.
  const buttons = (await readCard(tab))?.buttons;
  expect(buttons).toContain('Pin');
  expect(buttons).not.toContain('Turn off on this site');
  expect(buttons).not.toContain('Wrong person?');
  await tab.press('Escape');
  await expect.poll(() => cardName(tab)).toBe('');
});

test('the welcome page opens a card by keyboard, and has no axe violation', async ({
  session,
  open,
}) => {
  const tab = await open(session.pageUrl('/welcome.html'));
  await expect.poll(() => textsOf(tab, 'summary')).toHaveLength(1);
  await clickControl(tab, 'summary');
  await expect.poll(() => textsOf(tab, '.keys kbd')).not.toEqual([]);
  expect(await findViolations(tab)).toEqual([]);
  await tab.press('Tab');
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await expect.poll(() => cardName(tab)).toBe('Volodymyr Zelensky');
});
