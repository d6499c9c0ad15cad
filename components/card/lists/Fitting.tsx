import { Fragment } from 'preact';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { StatementItem } from '../statement/StatementItem.tsx';
import { CardList } from './CardList.tsx';

/** More words than these say no more about why these statements stand here. */
const MAX_WORDS = 3;

interface Props extends CardActions {
  statements: readonly CardStatement[];
}

/** The statements that fit what is being read, under the words that they fit. */
export function Fitting({ statements, ...actions }: Props) {
  const { words } = useLanguage();
  const fitting = statements.filter(({ why }) => why);
  if (fitting.length === 0) return null;
  const told = [...new Set(fitting.flatMap(({ why }) => why?.words ?? []))];
  const isInParagraph = fitting.some(({ why }) => why?.where === 'paragraph');
  return (
    <section class="section">
      <h3 class="fits">
        {words('fitsOn')}{' '}
        {told.slice(0, MAX_WORDS).map((word) => (
          <Fragment key={word}>
            <bdi class="chip">{word}</bdi>{' '}
          </Fragment>
        ))}
        <small>{words(isInParagraph ? 'fitsInParagraph' : 'fitsInHeadline')}</small>
      </h3>
      <CardList items={fitting} atFirst={fitting.length}>
        {(statement) => <StatementItem statement={statement} {...actions} />}
      </CardList>
    </section>
  );
}
