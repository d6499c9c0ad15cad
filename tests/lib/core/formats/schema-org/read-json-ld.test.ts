import { describe, expect, it } from 'vitest';
import { readFactChecks } from '@/lib/core/formats/schema-org/read-fact-checks.ts';
import { readJsonLd } from '@/lib/core/formats/schema-org/read-json-ld.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const read = (value: unknown) =>
  readAll(readJsonLd(inPieces(JSON.stringify(value), 19), { file: 'l.json' }));
const at = { '@context': 'https://schema.org' };

describe('readJsonLd', () => {
  it('reads a reviewed claim', async () => {
    const { records, problems } = await read({
      ...at,
      '@type': 'ClaimReview',
      url: 'https://check.example/1',
      datePublished: '2024-05-06T10:00:00+00:00',
      author: { '@type': 'Organization', name: 'Bar Check' },
      claimReviewed: 'The moon is cheese. ',
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 1,
        bestRating: 5,
        alternateName: 'Mostly false',
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Jane Doe' },
        datePublished: '2024-05-01',
      },
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'claim',
        key: 'https://check.example/1 The moon is cheese.',
        claim: 'The moon is cheese.',
        reviewer: 'Bar Check',
        url: 'https://check.example/1',
        claimant: 'Jane Doe',
        claimedOn: '2024-05-01',
        rating: 'Mostly false',
        reviewedOn: '2024-05-06',
      },
    ]);
  });

  it('makes no verdict of numbers', async () => {
    const { records } = await read({
      ...at,
      '@type': 'ClaimReview',
      claimReviewed: 'A',
      author: 'B',
      reviewRating: { ratingValue: 1 },
    });
    expect(records[0]).not.toHaveProperty('rating');
  });

  it('reads a feed with people, events and articles', async () => {
    const { records, about } = await read({
      ...at,
      '@type': 'DataFeed',
      name: 'Town',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      dataFeedElement: [
        {
          '@type': 'DataFeedItem',
          item: {
            '@type': 'Person',
            '@id': 'https://town.example/p/1',
            name: 'Ann Foo',
            alternateName: ['A. Foo'],
            jobTitle: 'Mayor',
            worksFor: { name: 'Bar Council' },
            sameAs: ['https://www.wikidata.org/wiki/Q101', 'https://x.example/a'],
          },
        },
        {
          '@type': 'schema:BusinessEvent',
          name: 'Bar Fair',
          startDate: '2026-05-01T10:00',
          location: {
            '@type': 'Place',
            name: 'Hall',
            address: { addressLocality: 'Bar', addressCountry: 'Fooland' },
          },
          performer: [
            { '@type': 'Person', name: 'Ann Foo' },
            { '@type': 'MusicGroup', name: 'Band' },
          ],
        },
        {
          '@type': ['Thing', 'NewsArticle'],
          headline: 'Fair opens',
          url: 'https://news.example/1',
          articleBody: 'One.\nTwo.',
          author: [{ name: 'Joe Doe' }],
          publisher: { name: 'News' },
          datePublished: '2026-05-02',
        },
        { '@type': 'Recipe', name: 'Soup' },
      ],
    });
    expect(about).toEqual({
      title: 'Town',
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
    expect(records).toMatchObject([
      {
        kind: 'person',
        key: 'Q101',
        name: 'Ann Foo',
        aliases: ['A. Foo'],
        ids: { wikidata: 'Q101' },
        url: 'https://town.example/p/1',
        roles: [{ title: 'Mayor', organization: 'Bar Council', field: 'jobTitle' }],
      },
      {
        kind: 'event',
        name: 'Bar Fair',
        from: '2026-05-01',
        places: ['Hall', 'Bar', 'Fooland'],
        participants: ['Ann Foo'],
      },
      {
        kind: 'item',
        title: 'Fair opens',
        text: 'One.\n\nTwo.',
        isWhole: false,
        author: 'Joe Doe',
        publisher: 'News',
        publishedOn: '2026-05-02',
      },
    ]);
  });

  it('reads a graph, and goes on after a node without its fields', async () => {
    const { records, problems } = await read({
      ...at,
      '@graph': [
        { '@type': 'Person' },
        { '@type': 'ClaimReview', claimReviewed: 'A' },
        { '@type': 'Person', name: { '@value': 'Ann Foo', '@language': 'en' } },
      ],
    });
    expect(records).toMatchObject([{ name: 'Ann Foo' }]);
    expect(problems).toEqual([
      { file: 'l.json', record: 1, cause: 'missing', field: 'name' },
      { file: 'l.json', record: 2, cause: 'missing', field: 'author' },
    ]);
  });

  it('takes no address that is a script or has a login', async () => {
    for (const url of [
      'javascript:alert(1)',
      'https://a:b@evil.example/',
      'https://evil.example/"><b>',
    ]) {
      const { records } = await read({
        ...at,
        '@type': 'ClaimReview',
        claimReviewed: 'A',
        author: 'B',
        url,
      });
      expect(records[0]).not.toHaveProperty('url');
    }
  });

  it('takes other JSON for nothing', async () => {
    expect((await read({ a: 1 })).problems).toEqual([{ file: 'l.json', cause: 'form' }]);
  });
});

describe('readFactChecks', () => {
  const facts = (value: unknown) =>
    readAll(readFactChecks(inPieces(JSON.stringify(value), 23), { file: 'f.json' }));
  const review = {
    publisher: { name: 'Bar Check', site: 'check.example' },
    url: 'https://check.example/2',
    title: 'No',
    reviewDate: '2022-07-11T00:00:00Z',
    textualRating: 'False',
    languageCode: 'en',
  };

  it('reads a record for each review', async () => {
    const other = {
      ...review,
      publisher: { site: 'facts.example' },
      url: 'https://facts.example/9',
    };
    const { records, problems } = await facts({
      claims: [
        {
          text: 'It rained frogs',
          claimant: 'Social media',
          claimDate: '2022-06-20T00:00:00Z',
          claimReview: [review, other],
        },
      ],
      nextPageToken: 'x',
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'claim',
        key: 'https://check.example/2 It rained frogs',
        claim: 'It rained frogs',
        reviewer: 'Bar Check',
        url: 'https://check.example/2',
        claimant: 'Social media',
        claimedOn: '2022-06-20',
        rating: 'False',
        reviewedOn: '2022-07-11',
        title: 'No',
        lang: 'en',
      },
      expect.objectContaining({ reviewer: 'facts.example', url: 'https://facts.example/9' }),
    ]);
  });

  it('names record and field of what is missing', async () => {
    const { problems } = await facts({
      claims: [
        { claimReview: [review] },
        { text: 'A', claimReview: [] },
        { text: 'A', claimReview: [{}] },
      ],
    });
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      [1, 'text'],
      [2, 'claimReview'],
      [3, 'claimReview.publisher'],
    ]);
  });
});
