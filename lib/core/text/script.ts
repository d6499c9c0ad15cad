/** Scripts that reveal a text's language. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | 'Hangul'
  | 'Kana'
  | 'Han';

/** First and last code of the characters in most texts of a script. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x590, 0x5ff, 'Hebrew'],
  [0x600, 0x6ff, 'Arabic'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7af, 'Hangul'],
];

/** Japanese consists of about half Chinese characters. */
const SHARE_OF_KANA = 0.1;

/** The script of most of a text. Undefined if the text has no letters of these scripts. */
export function scriptOf(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  let range: (typeof RANGES)[number] | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Spaces and punctuation come before all scripts, and most neighbours are of one script.
    if (unit < 0x41) continue;
    if (!range || unit < range[0] || unit > range[1])
      range = RANGES.find(([first, last]) => unit >= first && unit <= last);
    if (range) counts.set(range[2], (counts.get(range[2]) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const kana = counts.get('Kana') ?? 0;
  return most?.[0] === 'Han' && kana > most[1] * SHARE_OF_KANA ? 'Kana' : most?.[0];
}
