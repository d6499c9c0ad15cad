import type { ComponentChildren } from 'preact';
import type { Amendment } from '../../lib/core/model.ts';
import { useLanguage } from '../shared/language-context.ts';
import { UnreadLanguage } from '../shared/UnreadLanguage.tsx';
import { FactItem } from './FactItem.tsx';
import type { FactActions } from './fact-actions.ts';
import { type Facts, factLines, leftOut } from './fact-lines.ts';

interface Props extends FactActions {
  facts: Facts;
  /** language of the article, for its quotation marks */
  lang: string;
  /** no facts are read from articles in its language */
  isUnread?: boolean;
  selectedId?: string | undefined;
  /** the form in place of the fact with this id */
  editing?: { factId: string; form: ComponentChildren } | undefined;
}

/** What was read from an article. Each line shows its place in the text, and can be struck out or corrected. */
export function ArticleFacts({
  facts,
  lang,
  isUnread = false,
  selectedId,
  editing,
  ...actions
}: Props) {
  const language = useLanguage();
  const { words } = language;
  const groups = factLines(facts, lang, language);
  const out = leftOut(facts);
  return (
    <section class="read-facts" aria-labelledby="read-facts">
      <h2 id="read-facts">{words('factsTitle')}</h2>
      {isUnread && <UnreadLanguage lang={lang} />}
      {groups.length === 0 && !isUnread && <p class="fine">{words('factsNone')}</p>}
      {groups.map(({ key, lines }) => (
        <div key={key}>
          <h3>{words(key)}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
          <ul role="list">
            {lines.map((line) => (
              <FactItem
                key={line.id}
                line={line}
                isSelected={line.id === selectedId}
                form={editing?.factId === line.id ? editing.form : undefined}
                {...actions}
              />
            ))}
          </ul>
        </div>
      ))}
      {out.length > 0 && <LeftOut amendments={out} onPutBack={actions.onPutBack} />}
    </section>
  );
}

interface LeftOutProps extends Pick<FactActions, 'onPutBack'> {
  amendments: Amendment[];
}

function LeftOut({ amendments, onPutBack }: LeftOutProps) {
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
