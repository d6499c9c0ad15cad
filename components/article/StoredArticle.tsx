import { Fragment } from 'preact';
import type { Article, ArticleBlock, Span } from '../../lib/core/model.ts';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';
import { type FactSpan, splitFacts } from '../shared/segments.ts';

interface Props {
  article: Article;
  /** the passages to highlight */
  marks: readonly Span[];
  /** the places where facts were read, marked faintly */
  told: readonly FactSpan[];
  /** leads from the highlighted passage back to its fact */
  onBack?: (() => void) | undefined;
  /** Is its source off? The page says so. */
  isOff: boolean;
}

/** A stored article as it was printed: head, corrections, caption and paragraphs. Passages are highlighted. */
export function StoredArticle({ article, marks, told, onBack, isOff }: Props) {
  const { words } = useLanguage();
  const firstMark = Math.min(...marks.map(({ start }) => start));
  const lastMark = Math.max(...marks.map(({ end }) => end));
  const textOf = (block: Span) => (
    <BlockText {...{ article, block, marks, told, firstMark, lastMark, onBack }} />
  );
  const ofKind = (...kinds: ArticleBlock['kind'][]) =>
    article.blocks.filter(({ kind }) => kinds.includes(kind));
  const rest = ofKind('boilerplate');
  return (
    <article class="stored" lang={article.lang}>
      <ArticleHead article={article} isOff={isOff} />
      {article.corrections.map((correction) => (
        <aside class="notice" key={correction.start} aria-label={words('articleCorrection')}>
          <p>{textOf(correction)}</p>
        </aside>
      ))}
      <div class="stored-text">
        {ofKind('caption', 'paragraph', 'credit').map((block) => (
          <Fragment key={block.start}>
            {block.kind === 'paragraph' ? (
              <p dir="auto">{textOf(block)}</p>
            ) : (
              <figure>
                <figcaption dir="auto">{textOf(block)}</figcaption>
              </figure>
            )}
          </Fragment>
        ))}
      </div>
      {rest.length > 0 && (
        <details open={rest.some((block) => marks.some((mark) => meet(block, mark)))}>
          <summary>{words('articleRest')}</summary>
          {rest.map((block) => (
            <p key={block.start}>{textOf(block)}</p>
          ))}
        </details>
      )}
    </article>
  );
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function ArticleHead({ article, isOff }: { article: Article; isOff: boolean }) {
  const { words, locale } = useLanguage();
  const { publisher, author, publishedOn, publishedTime, headline, url } = article;
  const day = publishedOn && formatDate(publishedOn, locale);
  return (
    <header>
      <p class="kicker">{publisher}</p>
      <h1 dir="auto">{headline ?? publisher}</h1>
      <p class="fine">
        {author && (
          <>
            <span>{words('articleBy', author)}</span>
            {' · '}
          </>
        )}
        {day && (
          <time dateTime={publishedTime ? `${publishedOn}T${publishedTime}` : publishedOn}>
            {publishedTime ? words('articleAt', day, publishedTime) : day}
          </time>
        )}
        {url && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {words('articleOriginal')}
            </a>
          </>
        )}
      </p>
      {isOff && <p class="notice">{words('articleOff')}</p>}
    </header>
  );
}

interface BlockTextProps extends Pick<Props, 'article' | 'marks' | 'told' | 'onBack'> {
  block: Span;
  firstMark: number;
  lastMark: number;
}

/**
 * The text of a block with its highlighted passages. The first passage can be scrolled to and focused, and the last
 * one leads back. Each piece carries its offset in the article, so that a selection can be located.
 */
function BlockText({ article, block, marks, told, firstMark, lastMark, onBack }: BlockTextProps) {
  const { words } = useLanguage();
  const text = article.text.slice(block.start, block.end);
  return (
    <>
      {splitFacts(text, marks, told, block.start).map(
        ({ start, text: part, marked, factId, kind }) => {
          const fact = factId ? { 'data-fact': factId, 'data-kind': kind } : {};
          if (!marked) {
            return (
              <span key={start} data-at={start} {...fact}>
                {part}
              </span>
            );
          }
          const isFirst = start === firstMark;
          return (
            <Fragment key={start}>
              {isFirst && <span class="unseen">{words('articleQuote')} </span>}
              <mark
                class="passage"
                data-at={start}
                {...fact}
                {...(isFirst ? { tabIndex: -1, 'data-first': '' } : {})}
              >
                {part}
              </mark>
              {onBack && start + part.length === lastMark && (
                <button
                  type="button"
                  class="back-to-fact"
                  aria-label={words('backToFact')}
                  title={words('backToFact')}
                  onClick={onBack}
                >
                  <span aria-hidden="true">↩</span>
                </button>
              )}
            </Fragment>
          );
        },
      )}
    </>
  );
}
