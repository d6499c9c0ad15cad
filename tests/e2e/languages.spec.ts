import { markedTexts } from './support/marks.ts';
import { openCard } from './support/open-card.ts';
import { expect, test } from './support/test.ts';

/** The names on each page in their order, as its language writes them. The library knows other forms. */
const PAGES: Readonly<Record<string, string>> = {
  polish: 'Emmanuela Macrona, Mark Rutte, Macronowi, Marka Ruttego',
  ukrainian: 'Еммануель Макрон, Макрона, Марк Рютте, Еммануелю Макрону',
  russian:
    'Эмманюэль Макрон, Макрона, Марк Рютте, Рютте, Владимир Зеленский, Путине, Владимира Путина',
  german: 'Emmanuel Macron, Macrons, Mark Rutte, Wolodymyr Selenskyj, Wladimir Putins, Selenskyjs',
  turkish: 'Emmanuel Macron, Macron, Mark Rutte, Rutte, Volodimir Zelenskiy, Vladimir Putin',
  finnish: 'Emmanuel Macronin, Mark Rutte, Macronia',
  greek: 'Εμανουέλ Μακρόν, Μακρόν, Μαρκ Ρούτε',
  arabic: 'إيمانويل ماكرون, مارك روته, فولوديمير زيلينسكي, فلاديمير بوتين',
  korean: '에마뉘엘 마크롱, 마르크 뤼터, 볼로디미르 젤렌스키, 블라디미르 푸틴',
  japanese:
    'エマニュエル・マクロン, マルク・ルッテ, ウォロディミル・ゼレンスキー, ウラジーミル・プーチン',
};

for (const [language, list] of Object.entries(PAGES)) {
  test(`a page in ${language} has its names marked, and a card opens`, async ({ open }) => {
    const names = list.split(', ');
    const tab = await open(`/news-${language}.html`);
    await expect.poll(() => markedTexts(tab)).toEqual(names);
    await openCard(tab, names[0] as string, 'Emmanuel Macron');
  });
}
