// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readParagraphs } from '@/lib/page/article/read-paragraphs.ts';

const read = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readParagraphs(root);
};

describe('a paragraph that is one link', () => {
  const sentence = 'Ian Moss, head of the council, said the board had broken its word.';

  test('belongs to the text when it is a sentence', () => {
    expect(read(`<p><a href="/x">${sentence}</a></p>`)).toEqual([sentence]);
    expect(
      read(`<p><b><a href="/x">“We will not run them,” said Ann Lee.”</a></b></p>`),
    ).toHaveLength(1);
  });

  test.each([
    ['a headline', '<p><a href="/x">Ferry board puts off winter timetable again</a></p>'],
    ['an entry of a list', `<ul><li><a href="/x">${sentence}</a></li></ul>`],
    ['two words', '<p><a href="/x">Read more.</a></p>'],
  ])('is left out when it is %s', (_, html) => expect(read(html)).toEqual([]));
});

describe('a block quotation', () => {
  test('that a colon leads in has marks', () => {
    expect(
      read(
        '<p>She wrote in a letter:</p><blockquote><p>No boat.</p><p>None.</p></blockquote><p>So.</p>',
      ),
    ).toEqual(['She wrote in a letter:', '“No boat.', '“None.”', 'So.']);
  });

  test('that ends in a credit has marks, and the credit stands alone', () => {
    expect(
      read(
        '<p>He answered.</p><blockquote><p>Nobody asked us.</p>— Ian Moss (@moss) <a href="/1">May 3, 2024</a></blockquote>',
      ),
    ).toEqual(['He answered.', '“Nobody asked us.”', '— Ian Moss (@moss) May 3, 2024']);
  });

  test('stays as it is without either, and where it has marks', () => {
    expect(read('<p>So.</p><blockquote><p>No boat.</p></blockquote>')).toEqual(['So.', 'No boat.']);
    expect(read('<p>She said:</p><blockquote>«No boat.»</blockquote>')).toEqual([
      'She said:',
      '«No boat.»',
    ]);
  });
});
