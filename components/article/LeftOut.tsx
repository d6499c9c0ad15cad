import type { Amendment } from '../../lib/core/model.ts';
import { useLanguage } from '../shared/language-context.ts';
import type { FactActions } from './fact-actions.ts';

interface Props extends Pick<FactActions, 'onPutBack'> {
  amendments: Amendment[];
}

/** What the reader removed from an article, and corrections whose words it no longer has. */
export function LeftOut({ amendments, onPutBack }: Props) {
  const { words } = useLanguage();
  return (
    <div>
      <h3>{words('factsStruck')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list">
        {amendments.map(({ id, text, replacement }) => (
          <li class="fact" key={id}>
            <div>
              <s class="fine" dir="auto">
                {text}
              </s>
              {replacement && <p class="fine">{words('factWordsGone')}</p>}
            </div>
            <button
              type="button"
              class="fact-action"
              aria-label={words('factPutBackNamed', text)}
              onClick={() => onPutBack(id)}
            >
              {words('factPutBack')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
