import { describe, expect, it } from 'vitest';
import { readXmlFeed } from '@/lib/core/formats/feed/read-xml-feed.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const read = (text: string, length = 1e9) =>
  readAll(readXmlFeed(inPieces(text, length), { file: 'a.rss' }));

const words = (count: number, end = '.') =>
  `${Array.from({ length: count }, (_, i) => `word${i}`).join(' ')}${end}`;

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour &amp; Hill News</title><link>https://harbour.example/</link>
<language>en-gb</language><copyright>Harbour Press</copyright><lastBuildDate>Wed, 31 Jan 2024 20:15:15 GMT</lastBuildDate>
<image><title>Logo</title><url>https://harbour.example/l.png</url></image>
<item><title>Mayor opens &lt;em&gt;new&lt;/em&gt; pier</title>
 <link>https://harbour.example/pier?utm_source=rss#top</link><guid isPermaLink="false">pier-1</guid>
 <description>&lt;p&gt;Jane Roe opened it.&lt;/p&gt;&lt;script&gt;steal()&lt;/script&gt; &lt;a href="https://harbour.example/pier"&gt;Continue reading...&lt;/a&gt;</description>
 <dc:creator>Joe Doe</dc:creator><pubDate>Wed, 31 Jan 2024 23:26:05 -0500</pubDate></item>
<item><title>Ferry timetable</title><link>https://harbour.example/ferry</link>
 <description>Short teaser</description><content:encoded><![CDATA[<p>${words(90)}</p><p>${words(90)}</p><p>The post Ferry timetable appeared first on Harbour.</p>]]></content:encoded>
 <author>joe@harbour.example (Joe Doe)</author><pubDate>1 Feb 24 09:00 UT</pubDate></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Dorf&amp;amp;Stadt</title>
<link rel="self" href="https://dorf.example/feed"/><link href="https://dorf.example/"/>
<entry><id>https://dorf.example/a#2</id><title type="text">1 &lt; 2</title><link rel="enclosure" href="https://dorf.example/a.mp3"/>
<link rel="alternate" type="text/html" href="https://dorf.example/a"/><updated>2024-02-01T10:00:00+01:00</updated>
<published>2024-02-01T00:30:00+01:00</published><author><name>Rike Muster</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erster <b>Satz</b>.</p><p>Zweiter.</p></div></content></entry></feed>`;

describe('readXmlFeed', () => {
  it('reads RSS', async () => {
    const { records, problems, about } = await read(RSS);
    expect(problems).toEqual([]);
    expect(about).toEqual({
      title: 'Harbour & Hill News',
      url: 'https://harbour.example/',
      licence: 'Harbour Press',
      lang: 'en-gb',
      madeAt: '2024-01-31T20:15:15.000Z',
    });
    expect(records[0]).toEqual({
      kind: 'item',
      key: 'pier-1',
      title: 'Mayor opens new pier',
      text: 'Jane Roe opened it.\n\nContinue reading...',
      isWhole: false,
      url: 'https://harbour.example/pier',
      author: 'Joe Doe',
      publishedOn: '2024-01-31',
      publishedAt: '2024-02-01T04:26:05.000Z',
    });
    expect(records[1]).toMatchObject({
      key: 'https://harbour.example/ferry',
      isWhole: true,
      text: `${words(90)}\n\n${words(90)}`,
      author: 'Joe Doe',
      publishedAt: '2024-02-01T09:00:00.000Z',
    });
  });

  it('reads Atom', async () => {
    const { records, about } = await read(ATOM);
    expect(about).toMatchObject({ title: 'Dorf&Stadt', url: 'https://dorf.example/', lang: 'de' });
    expect(records).toEqual([
      {
        kind: 'item',
        key: 'https://dorf.example/a',
        title: '1 < 2',
        text: 'Erster Satz.\n\nZweiter.',
        isWhole: false,
        url: 'https://dorf.example/a',
        author: 'Rike Muster',
        publishedOn: '2024-02-01',
        publishedAt: '2024-01-31T23:30:00.000Z',
      },
    ]);
  });

  it.each([1, 2, 7])('reads the same in pieces of %d', async (length) => {
    expect(await read(RSS, length)).toEqual(await read(RSS));
    expect(await read(ATOM, length)).toEqual(await read(ATOM));
  });

  it.each([
    ['ends in dots', words(200, '…')],
    ['ends in words that lead on', `${words(200)} Weiterlesen`],
    [
      'ends in a link to the item',
      `${words(200)} <a href="http://a.example/1?utm_medium=x">Here</a>`,
    ],
    ['is short', words(149)],
  ])('takes no text for whole that %s', async (_, text) => {
    const feed = `<rss><channel><item><title>T</title><link>http://a.example/1</link><description><![CDATA[${text}]]></description></item></channel></rss>`;
    expect((await read(feed)).records).toMatchObject([{ isWhole: false }]);
  });

  it('names file and record of an item without title, text and address, and goes on', async () => {
    const feed =
      '<rss><channel><item><guid>x</guid></item><item><title>T</title><guid>y</guid></item></channel></rss>';
    const { records, problems } = await read(feed);
    expect(problems).toEqual([{ file: 'a.rss', record: 1, cause: 'missing', field: 'title' }]);
    expect(records).toHaveLength(1);
  });

  it('keeps the whole items of a feed that is cut off, and says so', async () => {
    const cut = RSS.slice(0, RSS.indexOf('Ferry timetable') + 5);
    const { records, problems } = await read(cut);
    expect(records.map(({ key }) => key)).toEqual(['pier-1']);
    expect(problems).toEqual([{ file: 'a.rss', cause: 'cut' }]);
  });

  it('grows no entities', async () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<rss><channel><item><title>&b; &f;</title><guid>g</guid></item></channel></rss>`;
    expect((await read(bomb)).records).toMatchObject([{ title: '&b; &f;' }]);
  });

  it('refuses an item that is too deep or too large', async () => {
    const deep = `<rss><channel><item>${'<a>'.repeat(300)}`;
    expect((await read(deep)).problems).toMatchObject([{ cause: 'size' }]);
    const large = `<rss><channel><item><title>${'x'.repeat(4_100_000)}`;
    expect((await read(large, 65_536)).problems).toMatchObject([{ cause: 'size' }]);
  });

  it('takes a page for no feed', async () => {
    const { records, problems } = await read('<html><body><p>Not found</p></body></html>');
    expect([records, problems]).toEqual([[], [{ file: 'a.rss', cause: 'form' }]]);
  });

  it('drops characters that turn the direction of a headline', async () => {
    const feed =
      '<rss><channel><item><title>Doe\u202Eeod\u0007</title><guid>g</guid></item></channel></rss>';
    expect((await read(feed)).records).toMatchObject([{ title: 'Doeeod' }]);
  });
});
