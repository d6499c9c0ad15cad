import { describe, expect, test } from 'vitest';
import { answerSearch } from '@/lib/background/knowledge/answer-search.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from '@/lib/core/search/search-model.ts';
import { article, person, statement } from '../../core/card/card-fixtures.ts';
import { factsOf, indexOf, type SearchCorpus } from '../../core/search/search-in.ts';

const QUOTES = 60;

/** Many statements of two people and of somebody without a name, in two outlets, a day each. */
const corpus: SearchCorpus = {
  entities: [person('Anna Lind'), person('Gerd Moser')],
  aliases: [],
  roles: [],
  events: [],
  articles: [
    article('a1', {
      headline: 'Council negotiates ferry fares',
      text: 'Council negotiates ferry fares\n\nNobody knew what the winter timetable would bring.',
      publishedOn: '2025-01-05',
    }),
    article('a2', { headline: 'Bridge opens', publisher: 'Sable Courier', text: 'Bridge opens' }),
  ],
  statements: [
    ...Array.from({ length: QUOTES }, (_, i) =>
      statement(`Ferry number ${i} is late`, {
        speakerId: i % 2 ? 'person/anna lind' : 'person/gerd moser',
        date: `2025-03-${String((i % 28) + 1).padStart(2, '0')}`,
      }),
    ),
    (({ speakerId: _, ...rest }) => ({ ...rest, speakerText: 'a harbour official' }))(
      statement('The late ferry is not ours', { articleId: 'a2', type: 'indirect' }),
    ),
    statement('They negotiated in vain', { speakerId: 'person/anna lind' }),
  ],
};

const ask = async ({
  personId,
  ...request
}: Partial<SearchRequest> & { query: string }): Promise<SearchAnswer> => {
  const filters = personId === undefined ? {} : { personIds: [personId] };
  return answerSearch(await indexOf(corpus), { limit: 5, ...request, ...filters }, async (found) =>
    found.map((one) => factsOf(corpus, one)),
  );
};
const texts = ({ hits }: SearchAnswer): string[] =>
  hits.map((hit: SearchHit) => (hit.kind === 'statement' ? hit.parts.join(' … ') : hit.title));

describe('an answer', () => {
  test('says how many there are beyond those shown', async () => {
    const answer = await ask({ query: 'ferry' });
    expect(answer.totals).toEqual({ person: 0, event: 0, statement: QUOTES + 1, article: 1 });
    expect(answer.hits).toHaveLength(5);
  });

  test('comes in pages that together are all of it, each once', async () => {
    const seen: string[] = [];
    for (let offset = 0; offset <= QUOTES; offset += 20) {
      const page = await ask({ query: 'ferry', kind: 'statement', offset, limit: 20 });
      seen.push(...texts(page));
    }
    expect(seen).toHaveLength(QUOTES + 1);
    expect(new Set(seen).size).toBe(QUOTES + 1);
  });

  test('has what somebody without a name said, with the article’s words for them', async () => {
    const { hits } = await ask({ query: 'ferry not ours' });
    expect(hits[0]).toMatchObject({ kind: 'statement', speaker: 'a harbour official' });
    expect(hits[0]).not.toHaveProperty('entityId');
    expect(hits[0]).toMatchObject({ place: { articleId: 'a2' } });
  });

  test('finds other forms of a word, after the word itself', async () => {
    expect(texts(await ask({ query: 'negotiating' }))).toEqual([
      'They negotiated in vain',
      'Council negotiates ferry fares',
    ]);
  });

  test('finds articles by headline and text, and shows where', async () => {
    const { hits } = await ask({ query: 'winter timetable' });
    expect(hits).toMatchObject([
      { kind: 'article', title: 'Council negotiates ferry fares', place: { articleId: 'a1' } },
    ]);
    const [hit] = hits;
    if (hit?.kind !== 'article') throw new Error('no article was found');
    const { start, end } = hit.place;
    expect(corpus.articles[0]?.text.slice(start, end)).toBe('winter');
    expect(hit.matches.map((span) => hit.text.slice(span.start, span.end))).toEqual([
      'winter',
      'timetable',
    ]);
  });
});

describe('a phrase', () => {
  test('finds only where its words follow each other', async () => {
    const answer = await ask({ query: '"late ferry"' });
    expect(texts(answer)).toEqual(['The late ferry is not ours']);
    expect(answer.totals).toEqual({ person: 0, event: 0, statement: 1, article: 0 });
  });

  test('that stands nowhere finds nothing, though its words do', async () => {
    expect(await ask({ query: '"ferry late"' })).toMatchObject({ hits: [], isPartial: false });
  });
});

describe('words that nothing has all of', () => {
  test('find what has some of them, most first, and the answer says so', async () => {
    const answer = await ask({ query: 'negotiated in vain yesterday' });
    expect(answer.isPartial).toBe(true);
    expect(texts(answer)[0]).toBe('They negotiated in vain');
  });
});

describe('a filter', () => {
  test.each<[string, Partial<SearchRequest>, number]>([
    ['by person', { personId: 'person/anna lind' }, QUOTES / 2],
    ['by somebody unknown', { personId: 'person/nobody' }, 0],
    ['by outlet, however it is spelled', { outlet: 'SABLE courier' }, 1],
    ['by first and last day', { since: '2025-03-02', until: '2025-03-03' }, 6],
    ['by word for word', { isQuoted: true }, QUOTES],
    ['by several', { isQuoted: true, personId: 'person/gerd moser', until: '2025-03-01' }, 3],
  ])('%s leaves only what passes it', async (_, filter, count) => {
    const { totals } = await ask({ query: 'ferry', kind: 'statement', ...filter });
    expect(totals).toEqual({ person: 0, event: 0, statement: count, article: 0 });
  });
});
