import { useState } from 'preact/hooks';
import type { CardModel } from '../../../lib/core/card/card-model.ts';
import { BackIcon, CloseIcon, GripIcon, PinIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { ContextCardProps } from '../card-props.ts';
import { today } from '../parts/today.ts';
import { TYPE_KEYS } from './entity-types.ts';
import { RoleText } from './RoleText.tsx';
import { moveByKey, useDrag } from './use-drag.ts';

interface Props extends Pick<ContextCardProps, 'isPinned' | 'onPin' | 'onMove'> {
  headingId: string;
  name: string;
  card?: CardModel | undefined;
  onBack?: (() => void) | undefined;
  onClose: () => void;
}

/** Who or what this is, and how much is known: three lines that stay in view. The name comes first for everybody. */
export function CardHeader(props: Props) {
  const { headingId, name, card, isPinned = false, onPin, onBack, onClose } = props;
  const { words } = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const [main, ...others] = card?.roles ?? [];
  const readOn = card?.readOn ?? today();
  const onMove = isPinned ? props.onMove : undefined;
  const drag = useDrag(onMove);
  return (
    <>
      <div class="card-header" data-moves={onMove ? true : undefined} {...drag}>
        <div class="card-bar">
          <h2 id={headingId} data-type={card?.entity.type}>
            <bdi>{name}</bdi>
          </h2>
          {onBack && (
            <button
              type="button"
              class="icon-button back"
              aria-label={words('back')}
              onClick={onBack}
            >
              <BackIcon />
            </button>
          )}
          {onMove && (
            <button
              type="button"
              class="icon-button"
              aria-label={words('moveCard')}
              title={words('moveCard')}
              onKeyDown={moveByKey(onMove)}
            >
              <GripIcon />
            </button>
          )}
          {onPin && (
            <button
              type="button"
              class="icon-button"
              aria-label={words('pin')}
              title={words('pin')}
              aria-pressed={isPinned}
              onClick={() => onPin(!isPinned)}
            >
              <PinIcon />
            </button>
          )}
          <button type="button" class="icon-button" aria-label={words('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        {card && (
          <p class="role">
            {main ? (
              <RoleText role={main} readOn={readOn} />
            ) : (
              card.entity.type !== 'person' && words(TYPE_KEYS[card.entity.type])
            )}
          </p>
        )}
        {card && (
          <Basis
            card={card}
            others={others.length}
            isUnfolded={isUnfolded}
            onUnfold={() => setUnfolded(!isUnfolded)}
          />
        )}
      </div>
      {isUnfolded && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
        <ul class="other-roles" role="list">
          {others.map((role) => (
            <li key={`${role.label}:${role.asOf}`}>
              <RoleText role={role} readOn={readOn} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface BasisProps {
  card: CardModel;
  others: number;
  isUnfolded: boolean;
  onUnfold: () => void;
}

/** What the card rests on. Further descriptions are folded, so that the words come soon. */
function Basis({ card, others, isUnfolded, onUnfold }: BasisProps) {
  const language = useLanguage();
  const { basis, entity, totals } = card;
  const counts = [
    plural(language, 'articles', basis.articles),
    plural(language, 'outlets', basis.outlets),
  ];
  const isQuoted = entity.type !== 'person' || totals.said > 0;
  return (
    <p class="basis">
      {others > 0 && (
        <button type="button" class="fold" aria-expanded={isUnfolded} onClick={onUnfold}>
          {plural(language, 'otherRoles', others)}
        </button>
      )}
      {basis.articles > 0 && (
        <span>
          {others > 0 && ' · '}
          {isQuoted ? counts.join(', ') : plural(language, 'emptyReason', basis.articles)}
        </span>
      )}
    </p>
  );
}
