import { describe, expect, test } from 'vitest';
import { languageTraits } from '@/lib/core/lexicon/languages.ts';
import { OTHER_LANGUAGES } from '@/lib/core/lexicon/other-languages.ts';
import { isPlainlyEnglish } from '@/lib/core/lexicon/plainly-english.ts';
import { createTeller } from '@/lib/core/lexicon/tell-language.ts';

const { tell } = createTeller(languageTraits(), OTHER_LANGUAGES);
const codeOf = (text: string, declared?: string) => tell(text, declared)?.codes[0];

const TEXTS: [string, string][] = [
  [
    'en',
    'The minister said that the law would be changed in May, and that nobody had asked for it.',
  ],
  [
    'de',
    'Die Ministerin sagte, dass das Gesetz im Mai in Kraft treten soll und niemand dagegen ist.',
  ],
  ['fr', 'Le ministre a dit que la loi sera en vigueur dans le mois de mai et que tout est prêt.'],
  ['pl', 'Minister powiedział, że ustawa wejdzie w życie w maju i nikt się nie sprzeciwia.'],
  [
    'cs',
    'Ministr řekl, že zákon začne platit v květnu a že se to týká všech, kteří o to požádali.',
  ],
  [
    'sk',
    'Minister povedal, že zákon začne platiť v máji a že sa to týka všetkých, ktorí o to požiadali.',
  ],
  ['sl', 'Minister je dejal, da bo zakon začel veljati maja in da ga je vlada že potrdila.'],
  [
    'hr',
    'Ministar je rekao da će zakon stupiti na snagu u svibnju i da ga je vlada već potvrdila.',
  ],
  ['ru', 'Министр сказал, что закон вступит в силу в мае и что правительство его уже одобрило.'],
  ['uk', 'Міністр сказав, що закон набуде чинності в травні і що уряд його вже схвалив.'],
  ['bg', 'Министърът каза, че законът ще влезе в сила през май и че правителството го е одобрило.'],
  [
    'hu',
    'A miniszter azt mondta, hogy a törvény májusban lép hatályba, és a kormány már el is fogadta.',
  ],
  [
    'fi',
    'Ministeri sanoi, että laki tulee voimaan toukokuussa ja että hallitus on jo hyväksynyt sen.',
  ],
  ['et', 'Minister ütles, et seadus jõustub mais ja et valitsus on selle juba heaks kiitnud.'],
  ['lv', 'Ministrs sacīja, ka likums stāsies spēkā maijā un ka valdība to jau ir apstiprinājusi.'],
  ['lt', 'Ministras sakė, kad įstatymas įsigalios gegužę ir kad vyriausybė jam jau pritarė.'],
  ['el', 'Ο υπουργός είπε ότι ο νόμος θα ισχύσει τον Μάιο.'],
  [
    'tr',
    'Bakan, yasanın mayıs ayında yürürlüğe gireceğini ve hükümetin bunu onayladığını söyledi.',
  ],
  ['ar', 'قال الوزير إن القانون سيدخل حيز التنفيذ في مايو.'],
  ['he', 'השר אמר כי החוק ייכנס לתוקף במאי.'],
  ['ko', '장관은 법이 오월에 시행된다고 말했다.'],
  ['ja', '大臣は法律が五月に施行されると述べた。'],
  ['zh', '部长表示，该法律将于五月生效。'],
];

describe('the language of a text', () => {
  test.each(TEXTS)('%s is told without a declaration', (code, text) =>
    expect(codeOf(text)).toBe(code),
  );

  test.each(TEXTS)('%s stands where it is declared', (code, text) => {
    expect(codeOf(text, code)).toBe(code);
    expect(codeOf(text, `${code}-XX`)).toBe(code);
  });

  test('is that of the text where the declaration is plainly wrong', () => {
    const russian = TEXTS.find(([code]) => code === 'ru')?.[1] ?? '';
    const polish = TEXTS.find(([code]) => code === 'pl')?.[1] ?? '';
    expect(codeOf(russian, 'en')).toBe('ru');
    expect(codeOf(`${polish} ${polish}`, 'en')).toBe('pl');
  });

  test('is the one declared where the text says little', () => {
    expect(codeOf('Anna Lind', 'pl')).toBe('pl');
    expect(codeOf('2024', 'pl')).toBe('pl');
  });

  test('is none for a language without a row, declared or not', () => {
    expect(
      codeOf('El ministro dijo que la ley entrará en vigor en mayo y que el gobierno la aprobó.'),
    ).toBeUndefined();
    expect(codeOf('El ministro dijo que la ley entrará en vigor.', 'es')).toBeUndefined();
  });

  test('English is told by its small words alone', () => {
    for (const [code, text] of TEXTS) expect(isPlainlyEnglish(text)).toBe(code === 'en');
  });
});
