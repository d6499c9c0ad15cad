import type { CardDispute } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { StatementItem } from './StatementItem.tsx';

interface Props extends CardActions {
  dispute: CardDispute;
}

/**
 * A statement and the one that answers it, alike in size, place and colour. The card uses the article's own words to
 * say that they disagree. It passes no verdict.
 */
export function ContestedPair({ dispute, ...actions }: Props) {
  const { words } = useLanguage();
  return (
    <div class="contested">
      <StatementItem statement={dispute.claim} showSpeaker isOneSide {...actions} />
      <p class="tie">
        <span class="tie-words">
          <span class="tag">{words('contestedTie')}</span>{' '}
          <span lang={dispute.reply.lang} dir="auto">
            {dispute.tie}
          </span>
        </span>
      </p>
      <StatementItem statement={dispute.reply} showSpeaker isOneSide {...actions} />
    </div>
  );
}
