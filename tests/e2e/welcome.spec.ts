import { callBackground } from './support/articles.ts';
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
  await expect.poll(() => textsOf(tab, '.try summary')).toHaveLength(1);
  await clickControl(tab, '.try summary');
  await expect.poll(() => textsOf(tab, '.keys kbd')).not.toEqual([]);
  expect(await findViolations(tab)).toEqual([]);
  await tab.press('Tab');
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await expect.poll(() => cardName(tab)).toBe('Volodymyr Zelensky');
});

test('saving what is read is switched on right on the welcome page', async ({ fresh: session }) => {
  const tab = await session.open(session.pageUrl('/welcome.html'));
  const isOn = async () =>
    ((await callBackground(tab, 'getRememberRules', {})) as { on: boolean }).on;
  expect(await isOn()).toBe(false);
  await clickControl(tab, '[role="switch"]', 'Save articles I read');
  await expect.poll(isOn).toBe(true);
  expect(await session.extensionErrors()).toEqual([]);
});
