// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageWatcher, type PageWatcher } from '@/lib/page/follow/page-watcher.ts';
import { createFakeClock, settle } from '../../../support/fake-clock.ts';

let clock: ReturnType<typeof createFakeClock>;
let watcher: PageWatcher;
const onChange = vi.fn();
const changed = vi.fn<(node: Node) => void>();
const renewed = vi.fn<(node: Node) => void>();
const own = document.createElement('dramatis-host');

beforeEach(() => {
  document.body.innerHTML = '<p>Anna came.</p>';
  for (const mock of [onChange, changed, renewed]) mock.mockClear();
  clock = createFakeClock();
  const isOwn = (node: Node) => node === own;
  watcher = createPageWatcher(
    { document, wait: clock.wait, isOwn },
    { changed, renewed },
    onChange,
  );
});
afterEach(() => {
  watcher.stop();
  own.remove();
});

const paragraph = (): HTMLElement => document.querySelector('p') as HTMLElement;

describe('a change of the page', () => {
  test.each([
    ['an element comes', () => document.body.append(document.createElement('p'))],
    ['an element goes', () => paragraph().remove()],
    ['a text is edited', () => ((paragraph().firstChild as Text).data = 'Gerd came.')],
    ['something is hidden', () => (paragraph().hidden = true)],
    ['something becomes editable', () => paragraph().setAttribute('contenteditable', '')],
  ])('%s: calls back once, 250 ms later', async (_, change) => {
    change();
    await settle();
    clock.pass(249);
    expect(onChange).not.toHaveBeenCalled();
    clock.pass(1);
    expect(onChange).toHaveBeenCalledTimes(1);
    clock.pass(60_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('continuing changes don’t delay the call, and share one call', async () => {
    for (let i = 0; i < 5; i++) {
      document.body.append(`${i}`);
      await settle();
      clock.pass(60);
    }
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('after a call, the next change is heard again', async () => {
    document.body.append('1');
    await settle();
    clock.pass(250);
    document.body.append('2');
    await settle();
    clock.pass(250);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});

describe('no change of the page', () => {
  test('our own host is added, removed or written into', async () => {
    document.documentElement.append(own);
    await settle();
    own.remove();
    await settle();
    expect(clock.waits()).toEqual([]);
  });

  test('attributes that don’t affect text', async () => {
    paragraph().className = 'lead';
    paragraph().style.color = 'red';
    await settle();
    expect(clock.waits()).toEqual([]);
  });

  test('but the page’s changes count when mixed with ours', async () => {
    document.body.append(own, 'Gerd');
    await settle();
    expect(clock.waits()).toEqual([250]);
  });
});

describe('a scan that took long', () => {
  test.each([
    [0, 250],
    [10, 250],
    [40, 1000],
    [5000, 10_000],
  ])('%d ms: the next one waits %d ms', async (took, pause) => {
    watcher.scanned(took);
    document.body.append('Gerd');
    await settle();
    expect(clock.waits()).toEqual([pause]);
  });
});

test('stopped, it hears nothing more and forgets what was waiting', async () => {
  document.body.append('1');
  await settle();
  watcher.stop();
  document.body.append('2');
  await settle();
  clock.pass(60_000);
  expect(onChange).not.toHaveBeenCalled();
});

describe('changes are recorded', () => {
  const notes = async (change: () => void) => {
    change();
    await settle();
    return { changed: changed.mock.calls.flat(), renewed: renewed.mock.calls.flat() };
  };

  test('an edit: the text', async () => {
    const text = paragraph().firstChild as Text;
    expect(await notes(() => (text.data = 'Gerd'))).toEqual({ changed: [text], renewed: [] });
  });

  test('an addition: where it was made, and what is new', async () => {
    const added = document.createElement('b');
    expect(await notes(() => paragraph().append(added))).toEqual({
      changed: [paragraph()],
      renewed: [added],
    });
  });

  test('an attribute: the element, which other rules apply to now, and the one around', async () => {
    expect(await notes(() => (paragraph().hidden = true))).toEqual({
      changed: [paragraph(), document.body],
      renewed: [paragraph()],
    });
  });
});

describe('an open shadow root', () => {
  const host = (): Element => document.querySelector('x-host') as Element;
  beforeEach(async () => {
    document.body.innerHTML = '<x-host>light</x-host>';
    host().attachShadow({ mode: 'open' }).innerHTML = '<p>Anna</p><slot></slot>';
    await settle();
    clock.pass(250);
    watcher.watchRoot(host().shadowRoot as ShadowRoot);
    onChange.mockClear();
  });

  test('is watched as the document is', async () => {
    (host().shadowRoot?.querySelector('p')?.firstChild as Text).data = 'Gerd';
    await settle();
    clock.pass(250);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('reports what enters its slots', async () => {
    host().append('more');
    await settle();
    expect(changed.mock.calls.flat()).toContain(host().shadowRoot?.querySelector('slot'));
  });
});

test('asked to look soon, it does not look twice', async () => {
  watcher.soon();
  document.body.append('1');
  await settle();
  clock.pass(250);
  expect(onChange).toHaveBeenCalledTimes(1);
});
