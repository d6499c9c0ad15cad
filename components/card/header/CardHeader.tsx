import type { CardModel } from '../../../lib/core/card/card-model.ts';
import type { CardMuting } from '../../../lib/core/card/card-state.ts';
import type { MatchReason } from '../../../lib/core/gazetteer/mention.ts';
import { BackIcon, CloseIcon, PinIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import type { ContextCardProps } from '../card-props.ts';
import { TYPE_KEYS } from './entity-types.ts';
import { MuteMark } from './MuteMark.tsx';
import { RoleLine } from './RoleLine.tsx';
import { WhyMatched } from './WhyMatched.tsx';

interface Props extends Pick<ContextCardProps, 'isPinned' | 'onPin'> {
  headingId: string;
  name: string;
  card?: CardModel | undefined;
  why?: MatchReason | undefined;
  muting?: CardMuting | undefined;
  say: (text: string) => void;
  onBack?: (() => void) | undefined;
  onClose: () => void;
}

/** Who or what this is, as of when, and why the name was matched. */
export function CardHeader(props: Props) {
  const { headingId, name, card, why, muting, isPinned = false, onPin, onBack, onClose } = props;
  const { words } = useLanguage();
  return (
    <header class="card-header">
      <div class="card-bar">
        {onBack && (
          <button type="button" class="icon-button" aria-label={words('back')} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <p class="type" data-type={card?.entity.type}>
          {words(card ? TYPE_KEYS[card.entity.type] : 'extName')}
        </p>
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
      <h2 id={headingId}>
        <bdi>{name}</bdi>
      </h2>
      {card?.roles.map((role) => (
        <RoleLine key={`${role.label}:${role.asOf}`} role={role} />
      ))}
      {card && (why || muting) && (
        <div class="match">
          {why && <WhyMatched why={why} />}
          {muting && <MuteMark muting={muting} entity={card.entity} say={props.say} />}
        </div>
      )}
    </header>
  );
}
