import type { Article, ArticleFacts, Provenance, Source } from '@/lib/core/model.ts';

/** A small article of our own, with every kind of fact. */
export const TEXT =
  'Anna Lind, head of Nordbank, said rates “will fall”. “They will not,” Gerd Moser replied.';

export const source = (id = 'source-1'): Source => ({
  id,
  name: 'The Test Post',
  kind: 'bundled',
  enabled: true,
  addedAt: 1,
  position: 0,
});

export const article = (id = 'article-1', over: Partial<Article> = {}): Article => ({
  id,
  sourceId: 'source-1',
  text: TEXT,
  lang: 'en',
  publisher: 'The Test Post',
  publishedOn: '2025-03-04',
  corrections: [],
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  contentHash: 'hash-1',
  extractorVersion: 1,
  ingestedAt: 5,
  ...over,
});

export function provenance(exact: string, articleId = 'article-1'): Provenance {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return {
    articleId,
    start,
    end,
    exact,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(end, end + 32),
    extractorVersion: 1,
  };
}

export function facts(articleId = 'article-1'): ArticleFacts {
  const at = (exact: string) => provenance(exact, articleId);
  const id = (kind: string) => `${articleId}#${kind}`;
  return {
    entities: [
      { id: 'person/anna-lind', type: 'person', name: 'Anna Lind' },
      { id: 'person/gerd-moser', type: 'person', name: 'Gerd Moser' },
      { id: 'event/rates-meeting', type: 'event', name: 'Rates meeting' },
    ],
    aliases: [
      {
        id: id('alias-1'),
        entityId: 'person/anna-lind',
        sourceId: 'source-1',
        articleId,
        text: 'Anna Lind',
        derivation: 'full-name',
      },
      {
        id: id('alias-2'),
        entityId: 'person/gerd-moser',
        sourceId: 'source-1',
        articleId,
        text: 'Gerd Moser',
        derivation: 'full-name',
      },
    ],
    roles: [
      {
        id: id('role-1'),
        entityId: 'person/anna-lind',
        articleId,
        title: 'head',
        label: 'head of Nordbank',
        organization: 'Nordbank',
        status: 'current',
        asOf: '2025-03-04',
        provenance: at('head of Nordbank'),
      },
    ],
    statements: [
      {
        id: id('statement-1'),
        articleId,
        speakerId: 'person/anna-lind',
        type: 'mixed',
        parts: [at('rates “will fall”')],
        cue: at('said'),
        about: [],
      },
      {
        id: id('statement-2'),
        articleId,
        speakerId: 'person/gerd-moser',
        type: 'direct',
        parts: [at('They will not')],
        cue: at('replied'),
        date: '2025-03-03',
        about: ['person/anna-lind'],
      },
    ],
    events: [
      {
        id: id('event-1'),
        entityId: 'event/rates-meeting',
        articleId,
        kind: 'described',
        date: '2025-03-03',
        places: ['Oslo'],
        participants: ['person/anna-lind'],
        provenance: [at('rates')],
      },
    ],
    disputes: [
      {
        id: id('dispute-1'),
        articleId,
        claimId: id('statement-1'),
        replyId: id('statement-2'),
        tie: at('replied'),
      },
    ],
  };
}
