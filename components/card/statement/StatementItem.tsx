import { useId } from 'preact/hooks';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { StatementWords } from '../../shared/statement/StatementWords.tsx';
import type { CardActions } from '../card-props.ts';
import { NameButton } from '../parts/NameButton.tsx';
import { StatementMeta } from './StatementMeta.tsx';

interface Props extends CardActions {
  statement: CardStatement;
  /** names the speaker first, on somebody else's card */
  showSpeaker?: boolean;
  /** unfolded below another statement, so nothing more unfolds from here */
  isInside?: boolean;
}

/** One statement: the words, and one line that says where they are from and what there is to them. */
export function StatementItem({ statement, showSpeaker, isInside, ...actions }: Props) {
  const wordsId = useId();
  const { speaker, link } = statement;
  const renderOther = (other: CardStatement) => (
    <StatementItem statement={other} showSpeaker isInside {...actions} />
  );
  return (
    <div class="statement">
      <figure>
        {showSpeaker && (
          <p class="speaker">
            <NameButton id={speaker.id} name={speaker.name} onOpen={actions.onOpenEntity} />
          </p>
        )}
        <StatementWords
          id={wordsId}
          said={statement}
          cite={link.kind === 'web' ? link.href : undefined}
        />
        <figcaption>
          <StatementMeta
            statement={statement}
            wordsId={wordsId}
            renderOther={isInside ? undefined : renderOther}
            {...actions}
          />
        </figcaption>
      </figure>
    </div>
  );
}
