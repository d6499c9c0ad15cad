import { readsFacts } from '../lexicon/languages.ts';
import type { ArticleFacts, IsoDate, ParsedArticle, StatementType } from '../model.ts';

/** What keeping an article would bring. Lists are shortened, but counts are complete. */
export interface ArticlePreview {
  articleId: string;
  headline?: string;
  publisher: string;
  publishedOn?: IsoDate;
  /** BCP 47, of the article */
  lang: string;
  /** no facts are read from articles in its language; only names that are known are found */
  isUnread?: true;
  counts: { people: number; statements: number; events: number };
  people: { name: string; role?: string }[];
  /** of all its people, so that the people of several articles can be counted */
  names: string[];
  statements: PreviewStatement[];
  /** names of events */
  events: string[];
  /**
   * `kept`: exactly this text is kept; `changed`: an earlier version is; `unclear`: its address has other words,
   * perhaps of an earlier version or of another article
   */
  state: 'new' | 'kept' | 'changed' | 'unclear';
  /** headline of the kept article; given if the state is unclear and it has one */
  other?: string;
}

export interface PreviewStatement {
  /** empty if the article does not say who it was */
  speaker: string;
  type: StatementType;
  /** verbatim, in order; without quotation marks */
  parts: string[];
}

/** Most items of each kind in a preview. */
const MAX_SHOWN = 5;

/** Summarises what was read from an article, in the article's order. */
export function buildPreview(
  article: ParsedArticle,
  facts: ArticleFacts,
  state: ArticlePreview['state'],
  kept?: Pick<ParsedArticle, 'headline'>,
): ArticlePreview {
  const nameOf = new Map(facts.entities.map(({ id, name }) => [id, name]));
  const people = facts.entities.filter(({ type }) => type === 'person');
  const { id, headline, publisher, publishedOn, lang } = article;
  return {
    articleId: id,
    publisher,
    lang,
    ...(readsFacts(lang) ? {} : { isUnread: true as const }),
    ...(headline ? { headline } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    counts: {
      people: people.length,
      statements: facts.statements.length,
      events: facts.events.length,
    },
    names: people.map(({ name }) => name),
    people: people.slice(0, MAX_SHOWN).map((person) => {
      const role = facts.roles.find(({ entityId }) => entityId === person.id)?.label;
      return { name: person.name, ...(role ? { role } : {}) };
    }),
    statements: facts.statements.slice(0, MAX_SHOWN).map((statement) => ({
      speaker: nameOf.get(statement.speakerId ?? '') ?? statement.speakerText ?? '',
      type: statement.type,
      parts: statement.parts.map(({ exact }) => exact),
    })),
    events: facts.events.slice(0, MAX_SHOWN).map(({ entityId }) => nameOf.get(entityId) ?? ''),
    state,
    ...(state === 'unclear' && kept?.headline ? { other: kept.headline } : {}),
  };
}
