import { textsOf } from './support/controls.ts';
import { expect, test } from './support/test.ts';

const SLOW = { timeout: 60_000 };

test('lists to add are offered, none is on, and looking at the page asks nobody', async ({
  session,
  open,
  data,
}) => {
  const welcome = await open(session.pageUrl('/welcome.html'));
  await expect.poll(() => textsOf(welcome, '.lists dt'), SLOW).toHaveLength(12);
  const options = await open(session.pageUrl('/options.html#shelf'));
  await expect.poll(() => textsOf(options, '[data-shelf] h3'), SLOW).toHaveLength(12);
  expect(await textsOf(options, '[data-shelf] button')).toEqual(Array(12).fill('Preview'));
  expect(await textsOf(options, '[data-shelf="states"] option')).toContain('California');
  expect(await textsOf(options, '[data-shelf="parliament"] option')).toContain('Sweden');
  expect(await textsOf(options, '[data-source^="sub:"]')).toEqual([]);
  expect(data.asked).toEqual([]);
});
