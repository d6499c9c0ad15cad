import type { ComponentChildren } from 'preact';
import type {
  CardDispute,
  CardEarlier,
  CardOrigin,
  CardStatement,
} from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { StatementWords } from '../../shared/statement/StatementWords.tsx';
import type { CardActions } from '../card-props.ts';
import { OutletLink } from '../parts/OutletLink.tsx';
import { ShortDate } from '../parts/ShortDate.tsx';
import { useSeen } from '../parts/use-seen.ts';

type Opens = Pick<CardActions, 'onOpenStored'>;

/** Who else reported the same words. */
export function Origins({ origins, onOpenStored }: Opens & { origins: CardOrigin[] }) {
  const place = useSeen<HTMLUListElement>();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul role="list" ref={place}>
      {origins.map((origin, index) => (
        <li key={index} class="origin">
          <OutletLink {...origin} onOpenStored={onOpenStored} /> <ShortDate of={origin} />
        </li>
      ))}
    </ul>
  );
}

/** What the speaker said on the subject before. */
export function Earlier({ before, onOpenStored }: Opens & { before: CardEarlier[] }) {
  const place = useSeen<HTMLUListElement>();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul role="list" ref={place}>
      {before.map((earlier, index) => (
        <li key={index}>
          <StatementWords said={earlier} />
          <p class="origin">
            <OutletLink {...earlier} onOpenStored={onOpenStored} /> <ShortDate of={earlier} />
          </p>
        </li>
      ))}
    </ul>
  );
}

interface DisputeProps {
  dispute: CardDispute;
  /** the other statement */
  children: ComponentChildren;
}

/**
 * The other side of a statement, alike in face and size. The article's own words say that the two disagree. The card
 * passes no verdict.
 */
export function Dispute({ dispute, children }: DisputeProps) {
  const { words } = useLanguage();
  const place = useSeen<HTMLDivElement>();
  const { statement, tie } = dispute;
  return (
    <div ref={place}>
      <p class="tie">
        {words('contestedTie')}
        {' · '}
        <span lang={statement.lang} dir="auto">
          {tie}
        </span>
      </p>
      {children}
    </div>
  );
}

/** How the article of a statement was corrected since. */
export function Corrections({ statement, onOpenStored }: Opens & { statement: CardStatement }) {
  const { words } = useLanguage();
  const place = useSeen<HTMLDivElement>();
  const { corrections = [], articleId, lang } = statement;
  return (
    <div ref={place}>
      {corrections.map(({ text, start, end }) => (
        <p key={start} class="correction">
          <span lang={lang} dir="auto">
            {text}
          </span>{' '}
          {/* biome-ignore lint/a11y/useSemanticElements: a web page can't link to our own page */}
          <button
            type="button"
            role="link"
            class="source-link"
            onClick={() => onOpenStored(articleId, start, end)}
          >
            {words('openInArticle')}
          </button>
        </p>
      ))}
    </div>
  );
}
