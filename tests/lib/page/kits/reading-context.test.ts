// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readContext } from '@/lib/page/kits/reading-context.ts';
import { markIn, textIn } from '../page-fixtures.ts';

const INLINE = new Set(['B', 'A', 'SPAN']);
const styleOf = ({ tagName }: Element) => ({ display: INLINE.has(tagName) ? 'inline' : 'block' });

const write = (html: string) => {
  document.body.innerHTML = html;
};
const mark = (selector: string, surface: string, id = `person/${surface}`) =>
  markIn(textIn(selector), surface, { entityIds: [id] });

beforeEach(() => {
  document.head.innerHTML = '<title>Eskholm Post – Tolls</title>';
});

test('is the paragraph, the headline, the day and who else is named there', () => {
  document.head.innerHTML += '<meta property="article:published_time" content="2025-03-04T10:00">';
  write(
    '<h1> Tolls\n put off</h1><p>Before.</p><p id="p">On <a><b id="a">Anna</b></a> and <b id="g">Gerd</b>.</p><p id="o">Otto</p>',
  );
  const marks = [mark('#a', 'Anna'), mark('#g', 'Gerd'), mark('#o', 'Otto')];
  const [anna] = marks;
  expect(anna && readContext(anna, marks, document, styleOf)).toEqual({
    block: 'On Anna and Gerd.',
    title: 'Tolls put off',
    date: '2025-03-04',
    people: [{ id: 'person/Gerd', name: 'Gerd' }],
  });
});

test('of a page without a heading, its title', () => {
  write('<p id="a">Anna</p>');
  expect(readContext(mark('#a', 'Anna'), [], document, styleOf)).toEqual({
    block: 'Anna',
    title: 'Eskholm Post – Tolls',
    people: [],
  });
});

test('takes no more of a long text than what stands around the name', () => {
  write(`<div>${'before '.repeat(9000)}<b id="a">Anna</b>${' after'.repeat(9000)}</div>`);
  const { block } = readContext(mark('#a', 'Anna'), [], document, styleOf);
  expect(block).toContain('before Anna after');
  expect(block.length).toBeLessThanOrEqual(3000);
});

test('leaves out scripts, styles and what the reader types, and names that mean several', () => {
  write(
    '<p>One<script>two</script><style>three</style><textarea>four</textarea> <b id="a">Anna</b> <b id="g">Lee</b></p>',
  );
  const lee = markIn(textIn('#g'), 'Lee', { entityIds: ['person/ann-lee', 'person/jo-lee'] });
  expect(readContext(mark('#a', 'Anna'), [lee], document, styleOf)).toMatchObject({
    block: 'One Anna Lee',
    people: [],
  });
});
