// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { isCovered, watchLayers } from '@/lib/page/card/watch-layers.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { markIn, markParagraphs, textIn } from '../page-fixtures.ts';

test('events made up by a page don’t change its layers', () => {
  const onChange = vi.fn();
  const stop = watchLayers(document, onChange);
  document.body.innerHTML = '<dialog></dialog>';
  const dialog = document.querySelector('dialog');
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    dialog?.dispatchEvent(new Event(type));
  stop();
  expect(onChange).not.toHaveBeenCalled();
});

test('a modal dialog or a full screen covers a name outside of it', () => {
  const [anna] = markParagraphs('Anna') as [Mark];
  expect(isCovered(anna, document)).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<dialog open><p id="in">Gerd</p></dialog>');
  const dialog = document.querySelector('dialog') as HTMLElement;
  Object.assign(dialog, { matches: (selector: string) => selector === ':modal' });
  const gerd = markIn(textIn('#in'));
  expect(isCovered(anna, document)).toBe(true);
  expect(isCovered(gerd, document)).toBe(false);
  dialog.remove();
  Object.defineProperty(document, 'fullscreenElement', {
    configurable: true,
    value: document.querySelector('#p0'),
  });
  expect(isCovered(anna, document)).toBe(false);
  expect(isCovered(markIn(document.body.appendChild(new Text('Berta'))), document)).toBe(true);
});
