import type { ComponentChildren } from 'preact';
import { useLanguage } from '../shared/language-context.ts';
import { UnreadLanguage } from '../shared/UnreadLanguage.tsx';
import { FactItem } from './FactItem.tsx';
import { FactLegend } from './FactLegend.tsx';
import type { FactActions } from './fact-actions.ts';
import { type FactLine, type Facts, groupFacts, leftOut } from './fact-lines.ts';
import { LeftOut } from './LeftOut.tsx';

interface Props extends FactActions {
  facts: Facts;
  /** language of the article, for its quotation marks */
  lang: string;
  /** no facts are read from articles in its language */
  isUnread?: boolean;
  /** address of our page for a person */
  personAddress: (entityId: string) => string;
  selectedId?: string | undefined;
  /** the form in place of the fact with this id */
  editing?: { factId: string; form: ComponentChildren } | undefined;
}

/** What was read from an article, under the people it is about. Each line shows its place in the text. */
export function ArticleFacts(props: Props) {
  const { facts, lang, isUnread = false, personAddress } = props;
  const language = useLanguage();
  const { words } = language;
  const { people, alsoNamed, unnamed, events } = groupFacts(facts, lang, language);
  const lines = [...people.flatMap((person) => person.lines), ...unnamed, ...events];
  const out = leftOut(facts);
  const personLink = ({ id, name }: { id: string; name: string }) => (
    <a href={personAddress(id)}>
      <bdi>{name}</bdi>
    </a>
  );
  return (
    <section class="read-facts" aria-labelledby="read-facts">
      <h2 id="read-facts">{words('factsTitle')}</h2>
      {isUnread && <UnreadLanguage lang={lang} />}
      {lines.length === 0 && alsoNamed.length === 0 && !isUnread && (
        <p class="fine">{words('factsNone')}</p>
      )}
      {lines.length > 0 && <FactLegend kinds={new Set(lines.map(({ kind }) => kind))} />}
      {people.map((person) => (
        <div key={person.id}>
          <h3 class="fact-person">{personLink(person)}</h3>
          <Lines {...props} lines={person.lines} />
        </div>
      ))}
      {unnamed.length > 0 && (
        <div>
          <h3>{words('factsUnnamed')}</h3>
          <Lines {...props} lines={unnamed} />
        </div>
      )}
      {events.length > 0 && (
        <div>
          <h3>{words('factsEvents')}</h3>
          <Lines {...props} lines={events} />
        </div>
      )}
      {alsoNamed.length > 0 && (
        <div>
          <h3>{words('factsAlsoNamed')}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
          <ul class="also-named" role="list">
            {alsoNamed.map((person) => (
              <li key={person.id}>{personLink(person)}</li>
            ))}
          </ul>
        </div>
      )}
      {out.length > 0 && <LeftOut amendments={out} onPutBack={props.onPutBack} />}
    </section>
  );
}

function Lines({ lines, selectedId, editing, ...actions }: Props & { lines: FactLine[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul role="list">
      {lines.map((line) => (
        <FactItem
          key={line.id}
          line={line}
          isSelected={line.id === selectedId}
          form={editing?.factId === line.id ? editing.form : undefined}
          onSelect={actions.onSelect}
          onStrike={actions.onStrike}
          onCorrect={actions.onCorrect}
          onPutBack={actions.onPutBack}
        />
      ))}
    </ul>
  );
}
