import type { MutedName } from '../../../lib/core/muted/muted-name.ts';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  /** newest first */
  names: MutedName[];
  onUnmute: (muted: MutedName) => void;
}

/** The muted names. Each says where it isn't marked, and can be marked again. */
export function MutedNames({ names, onUnmute }: Props) {
  const { words } = useLanguage();
  if (names.length === 0) return <p class="fine">{words('mutedNamesNone')}</p>;
  return (
    <>
      <p class="fine">{words('mutedNamesIntro')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="muted-names" role="list">
        {names.map((muted) => (
          <li key={JSON.stringify(muted)}>
            <span class="muted-name">
              <bdi>{muted.name}</bdi>
              <span class="fine">
                {muted.kind === 'name'
                  ? words('mutedNowhere')
                  : words('mutedAt', muted.page ?? muted.host)}
              </span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={words('markAgainNamed', muted.name)}
              onClick={() => onUnmute(muted)}
            >
              {words('markAgain')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
