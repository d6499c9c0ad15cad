import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { CardActions } from '../card-props.ts';
import { OutletLink } from '../parts/OutletLink.tsx';
import { ShortDate } from '../parts/ShortDate.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { Corrections, Dispute, Earlier, Origins } from './Unfolded.tsx';

interface Props extends CardActions {
  statement: CardStatement;
  wordsId: string;
  /** draws the other side of a dispute; without it, only other articles unfold */
  renderOther?: ((statement: CardStatement) => ComponentChildren) | undefined;
}

/** Something that unfolds below the line. */
interface Fold {
  id: string;
  label: string;
  /** what is read aloud, if the label is too short for that */
  name?: string;
  content: () => ComponentChildren;
}

/** Outlet and date in one line, with what belongs to the statement folded behind words of that line. */
export function StatementMeta({ statement, wordsId, renderOther, ...actions }: Props) {
  const [open, setOpen] = useState<string>();
  const folds = useFolds(statement, renderOther, actions);
  const unfolded = folds.find(({ id }) => id === open);
  return (
    <>
      <div class="meta">
        <p class="origin">
          <OutletLink {...statement} describedBy={wordsId} onOpenStored={actions.onOpenStored} />{' '}
          <ShortDate of={statement} />
          {folds.map(({ id, label, name }) => (
            <span key={id}>
              {' '}
              <button
                type="button"
                class="fold"
                aria-label={name}
                aria-describedby={wordsId}
                aria-expanded={id === open}
                onClick={() => setOpen(id === open ? undefined : id)}
              >
                {label}
              </button>
            </span>
          ))}
        </p>
        <CopyButtons statement={statement} wordsId={wordsId} onCopy={actions.onCopy} />
      </div>
      {unfolded && <div class="unfolded-part">{unfolded.content()}</div>}
    </>
  );
}

function useFolds(
  statement: CardStatement,
  renderOther: Props['renderOther'],
  actions: CardActions,
): Fold[] {
  const language = useLanguage();
  const { words } = language;
  const { alsoIn = [], before = [], disputes = [], corrections = [] } = statement;
  const folds: Fold[] = [];
  if (alsoIn.length > 0) {
    const count = new Intl.NumberFormat(language.locale).format(alsoIn.length);
    folds.push({
      id: 'also',
      label: `+${count}`,
      name: plural(language, 'alsoInMore', alsoIn.length),
      content: () => <Origins origins={alsoIn} {...actions} />,
    });
  }
  if (!renderOther) return folds;
  for (const dispute of disputes) {
    const key = dispute.other === 'reply' ? 'disputedBy' : 'disputes';
    folds.push({
      id: dispute.id,
      label: words(key, dispute.statement.speaker.name),
      content: () => <Dispute dispute={dispute}>{renderOther(dispute.statement)}</Dispute>,
    });
  }
  if (before.length > 0) {
    folds.push({
      id: 'before',
      label: plural(language, 'saidBefore', before.length),
      content: () => <Earlier before={before} {...actions} />,
    });
  }
  if (corrections.length > 0) {
    folds.push({
      id: 'corrections',
      label: words('articleCorrected'),
      content: () => <Corrections statement={statement} {...actions} />,
    });
  }
  return folds;
}
