import { createRandom } from '../make-text.ts';
import { type MadeUpPerson, ORDINARY } from './make-names.ts';

/**
 * A made-up news page of median size. 52 saved news pages (2010–2026), with their scripts blocked, have these medians.
 * They have 752 elements and 805 text nodes, 551 of which are white space. They have 23 paragraphs, 154 links, 108 list
 * items, 191 `div`s and 43 `span`s. A reader sees 7,500 characters, and a walk meets 22,400 outside of scripts. Scripts
 * and styles in the body (12,700 characters) are left out here, because only the floor would read them.
 */
export const MEDIAN_PAGE = { paragraphs: 23, menus: 9, itemsPerMenu: 12, teasers: 24 };

/** White space between elements, as much as on those pages. */
const INDENT = `\n${' '.repeat(25)}`;

const WORDS = (
  'the of and to in a that for on with as is was by at from has have had will would said after before about ' +
  'over under between against government minister president council vote law court police city country ' +
  'people week year month day time new first last early late public private local national report plan ' +
  'budget health school energy water road bridge tax price market company worker union strike deal talks ' +
  'agreement border security summit meeting leader party election campaign candidate member house may young ' +
  'long field west park group official statement question answer change increase fall rise cost million per ' +
  'cent decision evidence inquiry committee hearing announced expected described warned asked called agreed'
).split(' ');

const SURNAMES = new Set(ORDINARY.map((word) => word.toLowerCase()));

interface PageOptions {
  /** people named in the text, one in every second paragraph */
  named: readonly MadeUpPerson[];
  /** in the head */
  script?: string;
  /** without the ordinary words that are surnames in every large dictionary */
  plain?: boolean;
}

/** People whose names share no word with any dictionary of the bench. A page about them must wake nobody. */
export const STRANGERS: readonly MadeUpPerson[] = [
  { forename: 'Quxilda', surname: 'Yqvorsen' },
  { forename: 'Xyzzolf', surname: 'Qwyrdal' },
];

export function makePage({ named, script = '', plain = false }: PageOptions): string {
  const random = createRandom(23);
  const known = plain ? WORDS.filter((word) => !SURNAMES.has(word)) : WORDS;
  const words = (count: number) =>
    Array.from({ length: count }, () => known[Math.floor(random() * known.length)]).join(' ');
  const sentence = (count: number) => {
    const text = words(count);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const { paragraphs, menus, itemsPerMenu, teasers } = MEDIAN_PAGE;
  const times = (count: number, make: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => make(i)).join(INDENT);
  const paragraph = (i: number) => {
    const person = i % 2 === 0 ? named[(i / 2) % named.length] : undefined;
    const name = person ? `${person.forename} <b>${person.surname}</b> said: ` : '';
    return `<p>${name}${sentence(18)} ${sentence(17)} <a href="#p${i}">${words(2)}</a></p>`;
  };
  const menu = () => `<ul>${INDENT}${times(itemsPerMenu, item)}${INDENT}</ul>`;
  const item = (i: number) =>
    `<li>${INDENT}<span><a href="#m${i}">${words(2)}</a></span>${INDENT}</li>`;
  const teaser = (i: number) =>
    [
      '<div class="teaser"><div>',
      '<div><img alt="" width="40" height="30"></div>',
      '</div>',
      `<div><a href="#t${i}">${sentence(6)}</a></div>`,
      '<div><i></i><i></i><i></i></div>',
      '<div>',
      '<div><i></i><i></i><i></i></div>',
      '</div></div>',
    ].join(INDENT);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${words(6)}</title>
    <meta property="article:published_time" content="2026-05-04T08:00:00Z">
    <style>body { font: 16px serif } ul { display: inline-block } .teaser { width: 30% }</style>
    ${script}
  </head>
  <body>${INDENT}
    <header>${INDENT}${times(menus, menu)}</header>
    <main>
      <article><h1>${sentence(8)}</h1>${INDENT}${times(paragraphs, paragraph)}</article>
      <aside>${INDENT}${times(teasers, teaser)}</aside>
    </main>
  </body>
</html>
`;
}
