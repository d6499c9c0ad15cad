import { describe, expect, it } from 'vitest';
import { NewsTextError, parseNewsText } from '../../../../lib/core/formats/parse-news-text.ts';

const META = { id: 'x', sourceId: 's', publisher: 'The Test' };
const BODY = 'The harbour was closed on Monday.';

const parse = (lines: string[], meta: Partial<typeof META> & Record<string, unknown> = {}) =>
  parseNewsText(lines.join('\n\n'), { ...META, ...meta });

const kindsOf = (lines: string[]) => {
  const article = parse(lines);
  return article.blocks.map(
    (block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`,
  );
};

describe('parsing a news article from plain text', () => {
  it('keeps the text unchanged', () => {
    const text = `  ${BODY}\r\n\r\nShare this post! `;
    expect(parseNewsText(text, META).text).toBe(text);
  });

  it.each([
    ['', 'article x: the text is empty'],
    [' \n ', 'article x: the text is empty'],
    ['Advertisement\n\nShare this post!', 'article x: no paragraph of body text found'],
  ])('refuses %j', (text, message) => {
    expect(() => parseNewsText(text, META)).toThrow(NewsTextError);
    expect(() => parseNewsText(text, META)).toThrow(message);
  });

  it.each([
    ['8:46 AM – Thursday, September 4, 2025', '2025-09-04', '08:46'],
    ['Published: 3 March 2024 14:05', '2024-03-03', '14:05'],
    ['March 3, 2024 at 2:05 p.m.', '2024-03-03', '14:05'],
    ['March 3, 2024 at 12:05 a.m. EST', '2024-03-03', '00:05'],
    ['Updated Mar. 3, 2024, 12 p.m. ET', '2024-03-03', '12:00'],
    ['2024-03-03T14:05:09Z', '2024-03-03', '14:05'],
    ['Sunday 3rd March 2024', '2024-03-03', undefined],
    ['date 2024-03-03', '2024-03-03', undefined],
    ['Friday 22 March 2024, 4:45pm AEDT', '2024-03-22', '16:45'],
    ['Posted: 3 March 2024 at 10.30 IST', '2024-03-03', '10:30'],
    ['Foo City, March 3, 2024', '2024-03-03', undefined],
    ['FOO: 3 March 2024', '2024-03-03', undefined],
  ])('reads %s', (line, date, time) => {
    const article = parse(['A headline', line, BODY]);
    expect(article.publishedOn).toBe(date);
    expect(article.publishedTime).toBe(time);
    expect(article.blocks[1]?.kind).toBe('dateline');
  });

  it('takes the first date, and only the time that goes with it', () => {
    const article = parse(['Published: 3 March 2024', 'Updated: 4 March 2024 09:00', BODY]);
    expect([article.publishedOn, article.publishedTime]).toEqual(['2024-03-03', undefined]);
  });

  it.each(['The vote on 3 May 2024', 'Jane Doe, born 12 March 1932'])(
    'takes no sentence for a date line: %s',
    (line) => {
      expect(parse(['A headline', line, BODY]).publishedOn).toBeUndefined();
    },
  );

  it('does not guess what 3/4/2024 means', () => {
    expect(parse(['3/4/2024', BODY]).publishedOn).toBeUndefined();
  });

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['By Jane Doe, Associated Test', 'Jane Doe'],
    ['XYZ Staff Jane Doe', 'Jane Doe'],
    ['Jane van der Doe, Staff Writer', 'Jane van der Doe'],
  ])('reads the byline %s', (line, author) => {
    const article = parse([line, BODY]);
    expect(article.author).toBe(author);
    expect(article.blocks[0]?.kind).toBe('byline');
  });

  it('takes no sentence for a byline', () => {
    expect(parse([BODY, 'By Jane Doe']).author).toBeUndefined();
    expect(parse(['By the time it rained, Jane Doe had left.', BODY]).author).toBeUndefined();
  });

  it.each([
    'FOO CITY, March 3, 2024 (Wire) — ',
    'FOO (Wire) - ',
    'FOO CITY — ',
    'FOO, Ruritania (Wire) – ',
  ])('cuts the dateline %s off the first paragraph', (dateline) => {
    const article = parseNewsText(`${dateline}${BODY}`, { id: 'x', sourceId: 's' });
    const paragraph = article.blocks.find((block) => block.kind === 'paragraph');
    expect(article.text.slice(paragraph?.start, paragraph?.end)).toBe(BODY);
    if (dateline.includes('2024')) expect(article.publishedOn).toBe('2024-03-03');
    expect(article.publisher).toBe(dateline.includes('Wire') ? 'Wire' : 's');
  });

  it('takes a headline from the first line, the metadata, or a correction that changed it', () => {
    expect(parse(['Harbour closed', BODY]).headline).toBe('Harbour closed');
    expect(parse([BODY]).headline).toBeUndefined();
    expect(parse(['Harbour closed', BODY], { title: 'Shut' }).headline).toBe('Shut');
    const changed = parse(['Harbour open', BODY, 'Correction: Title changed to “Harbour closed”']);
    expect(changed.headline).toBe('Harbour closed');
    expect(changed.corrections).toEqual([
      {
        start: changed.text.indexOf('Correction'),
        end: changed.text.length,
        text: 'Correction: Title changed to “Harbour closed”',
      },
    ]);
  });

  it('takes a note below the last line of a paragraph for a correction', () => {
    expect(kindsOf(['Harbour open', `${BODY}\nEditor’s note: The pilot is a liar.`])).toEqual([
      'headline: Harbour open',
      `paragraph: ${BODY}`,
      'correction: Editor’s note: The pilot is a liar.',
    ]);
  });

  it('knows corrections that change no headline', () => {
    const lines = ['Editor’s note: A name was misspelled.', 'This article has been updated.'];
    const article = parse([BODY, ...lines]);
    expect(article.corrections.map((correction) => correction.text)).toEqual(lines);
    expect(article.headline).toBeUndefined();
  });

  it('parts a caption from its credit', () => {
    expect(kindsOf(['Jane Doe smiles. (JANE ROE/POOL/XYZ via Foo Images)', BODY])).toEqual([
      'caption: Jane Doe smiles.',
      'credit: (JANE ROE/POOL/XYZ via Foo Images)',
      `paragraph: ${BODY}`,
    ]);
    expect(parse(['Jane Doe smiles. (Photo by Ann Poe)', BODY]).photoCredit).toBe(
      'Photo by Ann Poe',
    );
    expect(kindsOf(['Photo: Ann Poe', BODY])[0]).toBe('credit: Photo: Ann Poe');
  });

  it('takes no bracket of the body for a credit', () => {
    expect(kindsOf([BODY, 'It rained (and snowed).'])).toEqual([
      `paragraph: ${BODY}`,
      'paragraph: It rained (and snowed).',
    ]);
  });

  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Stay informed! Receive breaking news alerts. Subscribe here.',
    'Sponsored Content Below',
    'Share this post!',
    'Related: More of the same',
    'Read more: The same again',
    'Sign up for our newsletter',
    '© 2024 The Test',
    'https://example.org/alerts',
  ])('knows %s for boilerplate', (line) => {
    expect(kindsOf([BODY, line])[1]).toBe(`boilerplate: ${line}`);
  });

  it.each(['Related work was done by others.', 'Share prices fell.', 'Read is a town.'])(
    'knows %s for body text',
    (line) => {
      expect(kindsOf([BODY, line])[1]).toBe(`paragraph: ${line}`);
    },
  );

  it('reads a paragraph a line where no line is blank', () => {
    const article = parseNewsText(`Harbour closed\n${BODY}\nIt rained.`, META);
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
    ]);
  });

  it('stores an address only when it is one', () => {
    expect(parse([BODY], { url: 'https://example.org/a' }).url).toBe('https://example.org/a');
    expect(parse([BODY], { url: 'javascript:alert(1)' })).not.toHaveProperty('url');
    expect(parse([BODY])).not.toHaveProperty('url');
  });
});
