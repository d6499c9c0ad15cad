import type { Span, StrikableKind, Strike } from '../lib/core/model.ts';
import { type FactLine, type Facts, factLines } from './fact-lines.ts';
import { useLanguage } from './language-context.ts';

interface Props {
  facts: Facts;
  /** language of the article, for its quotation marks */
  lang: string;
  selectedId?: string | undefined;
  onSelect: (id: string, spans: Span[]) => void;
  /** this fact is wrong; `text` is what stood there */
  onStrike: (kind: StrikableKind, factId: string, text: string) => void;
  /** it was right after all */
  onPutBack: (strikeId: string) => void;
}

/** What was read from an article: each line shows where, and can be struck when it is wrong. */
export function ArticleFacts({ facts, lang, selectedId, onSelect, onStrike, onPutBack }: Props) {
  const language = useLanguage();
  const { words } = language;
  const groups = factLines(facts, lang, language);
  return (
    <section class="read-facts" aria-labelledby="read-facts">
      <h2 id="read-facts">{words('factsTitle')}</h2>
      {groups.length === 0 && <p class="fine">{words('factsNone')}</p>}
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
                onSelect={onSelect}
                onStrike={onStrike}
              />
            ))}
          </ul>
        </div>
      ))}
      {facts.strikes.length > 0 && <Struck strikes={facts.strikes} onPutBack={onPutBack} />}
    </section>
  );
}

interface ItemProps extends Pick<Props, 'onSelect' | 'onStrike'> {
  line: FactLine;
  isSelected: boolean;
}

function FactItem({ line, isSelected, onSelect, onStrike }: ItemProps) {
  const { words } = useLanguage();
  const { id, kind, text, detail, spans } = line;
  const inWords = [text, detail].filter(Boolean).join(' · ');
  return (
    <li class="fact">
      {/* A person without a role was read from no passage of their own. */}
      <button
        type="button"
        class="fact-place"
        disabled={spans.length === 0}
        aria-pressed={isSelected}
        onClick={() => onSelect(id, spans)}
      >
        <span class="fact-text" dir="auto">
          {text}
        </span>
        {detail && <span class="fine">{detail}</span>}
      </button>
      {kind && (
        <button
          type="button"
          class="fact-strike"
          aria-label={words('factStrikeNamed', inWords)}
          title={words('factStrike')}
          onClick={() => onStrike(kind, id, inWords)}
        >
          {words('factStrike')}
        </button>
      )}
    </li>
  );
}

function Struck({ strikes, onPutBack }: { strikes: Strike[]; onPutBack: Props['onPutBack'] }) {
  const { words } = useLanguage();
  return (
    <div>
      <h3>{words('factsStruck')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list">
        {strikes.map(({ id, text }) => (
          <li class="fact" key={id}>
            <s class="fine" dir="auto">
              {text}
            </s>
            <button
              type="button"
              class="fact-strike"
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
