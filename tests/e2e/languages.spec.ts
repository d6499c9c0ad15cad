import { markedTexts } from './support/marks.ts';
import { expect, test } from './support/test.ts';

/** Names that are known in Latin letters and in one form, as pages of other languages write them. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  polish: ['Emmanuela Macrona', 'Mark Rutte', 'Macronowi', 'Marka Ruttego'],
  ukrainian: ['Еммануель Макрон', 'Макрона', 'Марк Рютте', 'Еммануелю Макрону'],
  finnish: ['Emmanuel Macronin', 'Mark Rutte', 'Macronia'],
  greek: ['Εμανουέλ Μακρόν', 'Μακρόν', 'Μαρκ Ρούτε'],
};

for (const [language, names] of Object.entries(PAGES)) {
  test(`a page in ${language} has its names marked`, async ({ open }) => {
    const tab = await open(`/news-${language}.html`);
    await expect.poll(() => markedTexts(tab)).toEqual(names);
  });
}
