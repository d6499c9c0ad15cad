import { useState } from 'preact/hooks';
import type { CardModel } from '../../../lib/core/card/card-model.ts';
import { MoreIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { CardActions, ContextCardProps } from '../card-props.ts';
import { MuteMark } from '../header/MuteMark.tsx';

interface Props
  extends Pick<CardActions, 'onCopyAll'>,
    Pick<ContextCardProps, 'onSiteOff' | 'muting'> {
  card: CardModel;
  onOpenAll?: (() => void) | undefined;
  say: (text: string) => void;
}

/** What the reader can do from here. It stays in view, so it is low. What is rarely wanted is behind its last button. */
export function CardFooter({ card, onOpenAll, muting, say, ...props }: Props) {
  const language = useLanguage();
  const { words } = language;
  const { entity, basis, statements } = card;
  const [isMore, setMore] = useState(false);
  const hasMore = statements.length > 1 || props.onSiteOff !== undefined;
  if (!onOpenAll && !muting && !hasMore) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is about what is filled in
    <div class="card-footer" role="group" aria-label={words('cardActions', entity.name)}>
      {isMore && <MoreActions statements={statements} {...props} />}
      <div class="actions">
        {onOpenAll && basis.articles > 0 && (
          <button type="button" class="all" onClick={onOpenAll}>
            {plural(language, 'allArticles', basis.articles)}
          </button>
        )}
        {muting && (
          <MuteMark
            muting={muting}
            entity={entity}
            say={say}
            label={words(entity.type === 'event' ? 'muteEvent' : 'muteToggle')}
          />
        )}
        {hasMore && (
          <button
            type="button"
            class="small-button more-button"
            aria-label={words('moreActions')}
            title={words('moreActions')}
            aria-expanded={isMore}
            onClick={() => setMore(!isMore)}
          >
            <MoreIcon />
          </button>
        )}
      </div>
    </div>
  );
}

interface MoreProps extends Pick<Props, 'onCopyAll' | 'onSiteOff'> {
  statements: CardModel['statements'];
}

function MoreActions({ statements, onCopyAll, onSiteOff }: MoreProps) {
  const { words } = useLanguage();
  const [problem, setProblem] = useState<string>();
  const copyAll = async (button: Element) => {
    try {
      await onCopyAll(statements, button);
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="more-actions">
      {statements.length > 1 && (
        <button type="button" class="quiet" onClick={(event) => void copyAll(event.currentTarget)}>
          {words('copyAll')}
        </button>
      )}
      {onSiteOff && (
        <button type="button" class="quiet" onClick={onSiteOff}>
          {words('siteOff')}
        </button>
      )}
      {problem && (
        <p class="problem" role="alert">
          {words('copyFailed', problem)}
        </p>
      )}
    </div>
  );
}
