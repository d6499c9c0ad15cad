// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { addForms } from '@/lib/core/gazetteer/trie/add-forms.ts';
import { createGate } from '@/lib/core/gazetteer/trie/gate.ts';
import { languageTraits } from '@/lib/core/lexicon/languages.ts';
import { OTHER_LANGUAGES } from '@/lib/core/lexicon/other-languages.ts';
import { withForms } from '@/lib/page/session/page-forms.ts';

const GATE = createGate(new Uint8Array(8));
const languages = { rows: languageTraits(), others: OTHER_LANGUAGES };
const find = vi.fn(async () => languages);
const getKit = vi.fn(async () => ({ addForms }));

beforeEach(() => {
  find.mockClear();
  getKit.mockClear();
  document.documentElement.lang = '';
  document.title = '';
});

const show = (html: string, lang = '') => {
  document.body.innerHTML = html;
  document.documentElement.lang = lang;
  return withForms(GATE, document, find, getKit);
};

const POLISH =
  '<p>Minister powiedział, że ustawa wejdzie w życie w maju i nikt się nie sprzeciwia.</p>';

test('a page in English costs nothing', async () => {
  expect(await show('<p>The minister said that the law would be changed in May.</p>', 'en')).toBe(
    GATE,
  );
  expect(find).not.toHaveBeenCalled();
  expect(getKit).not.toHaveBeenCalled();
});

test('a frame with little text is left alone', async () => {
  expect(await show('<button>Kup teraz</button>', 'pl')).toBe(GATE);
  expect(find).not.toHaveBeenCalled();
  expect(getKit).not.toHaveBeenCalled();
});

test('a page in a language that changes names gets its forms', async () => {
  const { forms } = await show(POLISH, 'pl');
  expect(forms).toBeDefined();
  expect(getKit).toHaveBeenCalledOnce();
});

test('the text decides where nothing is declared, or something else', async () => {
  expect((await show(POLISH)).forms).toBeDefined();
  expect(
    (await show('<p>Министр сказал, что закон вступит в силу в мае.</p>', 'en')).forms,
  ).toBeDefined();
});

test('scripts and styles are no text', async () => {
  const script = `<script type="text/plain">${POLISH.repeat(20)}</script>`;
  expect(await show(`${script}<p>Read this and that of the news</p>`)).toBe(GATE);
});

test('a language without a row, and lists that are not published yet, leave the gate as it is', async () => {
  expect(await show('<p>El ministro dijo que la ley entrará en vigor en mayo.</p>', 'es')).toBe(
    GATE,
  );
  document.body.innerHTML = POLISH;
  expect(await withForms(GATE, document, async () => undefined, getKit)).toBe(GATE);
});
