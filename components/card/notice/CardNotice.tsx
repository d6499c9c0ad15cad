import type { CardMuting, CardOption } from '../../../lib/core/card/card-state.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { TYPE_KEYS } from '../header/entity-types.ts';
import { MuteMark } from '../header/MuteMark.tsx';

interface ChooserProps {
  options: CardOption[];
  onChoose: (id: string) => void;
  muting?: CardMuting | undefined;
  say: (text: string) => void;
}

/** Several people have this name, and the page does not tell which one is meant. The reader chooses. */
export function Chooser(props: ChooserProps) {
  const { words, locale } = useLanguage();
  const detailOf = ({ type, detail }: CardOption) => {
    if (!detail || type === 'event') {
      return [words(TYPE_KEYS[type]), ...(detail ? [formatDate(detail, locale)] : [])].join(' · ');
    }
    return detail;
  };
  return (
    <div class="section">
      <p>{words('ambiguousQuestion')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="options" role="list">
        {props.options.map((option) => (
          <li key={option.id}>
            <button type="button" class="option" onClick={() => props.onChoose(option.id)}>
              <span class="option-name" dir="auto">
                {option.name}
              </span>
              <span class="option-detail" dir="auto">
                {detailOf(option)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {props.muting && (
        <MuteMark muting={props.muting} say={props.say} label={words('muteNobody')} />
      )}
    </div>
  );
}

/** Something went wrong. The card says what, and offers another try. */
export function Failure(props: { message: string; onRetry: () => void }) {
  const { words } = useLanguage();
  return (
    <div class="section" role="alert">
      <p>{words('cardFailed')}</p>
      <p class="why">{props.message}</p>
      <button type="button" class="solid" onClick={props.onRetry}>
        {words('retry')}
      </button>
    </div>
  );
}

/** The shape of the card to come. A screen reader gets the sentence and not the bars. */
export function Skeleton() {
  const { words } = useLanguage();
  return (
    <div class="section" aria-busy="true">
      <p class="unseen" role="status">
        {words('loading')}
      </p>
      {['60%', '96%', '88%', '40%'].map((inlineSize) => (
        <div class="bar" key={inlineSize} style={{ inlineSize }} />
      ))}
    </div>
  );
}

/** The extension was updated while this tab was open. */
export function Stale() {
  const { words } = useLanguage();
  return (
    <div class="section">
      <p>{words('staleReload')}</p>
    </div>
  );
}
