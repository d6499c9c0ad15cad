import type { Entity, EventFact, Role, Span, Statement } from '../lib/core/model.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { quoteMarks } from './quote-marks.ts';

/** All that was read from an article. */
export interface Facts {
  entities: Entity[];
  roles: Role[];
  statements: Statement[];
  events: EventFact[];
}

interface Line {
  id: string;
  text: string;
  detail: string;
  /** where in the article it was read */
  spans: Span[];
}

interface Props {
  facts: Facts;
  /** language of the article, for its quotation marks */
  lang: string;
  selectedId?: string | undefined;
  onSelect: (id: string, spans: Span[]) => void;
}

/** What was read from an article, each line a button that shows where. */
export function ArticleFacts({ facts, lang, selectedId, onSelect }: Props) {
  const { words, locale } = useLanguage();
  const nameOf = (id: string) => facts.entities.find((entity) => entity.id === id)?.name ?? id;
  const [open, close] = quoteMarks(lang);
  const dated = (parts: (string | undefined)[], date?: string) =>
    [...parts, date && formatDate(date, locale)].filter(Boolean).join(' · ');
  const groups: { key: string; lines: Line[] }[] = [
    {
      key: 'factsPeople',
      lines: facts.entities
        .filter(({ type }) => type === 'person')
        .map(({ id, name }) => {
          const roles = facts.roles.filter(({ entityId }) => entityId === id);
          return {
            id,
            text: name,
            detail: roles.map(({ label }) => label).join(' · '),
            spans: roles.map(({ provenance }) => provenance),
          };
        }),
    },
    {
      key: 'factsStatements',
      lines: facts.statements.map(({ id, type, parts, speakerId, speakerText, date, cue }) => {
        const said = parts.map(({ exact }) => exact).join(' … ');
        return {
          id,
          text: type === 'direct' ? `${open}${said}${close}` : said,
          detail: dated([speakerId ? nameOf(speakerId) : (speakerText ?? ''), cue.exact], date),
          spans: parts,
        };
      }),
    },
    {
      key: 'factsEvents',
      lines: facts.events.map(({ id, entityId, date, places, provenance }) => ({
        id,
        text: nameOf(entityId),
        detail: dated([places.join(', ')], date),
        spans: provenance,
      })),
    },
  ];
  const known = groups.filter(({ lines }) => lines.length > 0);
  return (
    <section class="read-facts" aria-labelledby="read-facts">
      <h2 id="read-facts">{words('factsTitle')}</h2>
      {known.length === 0 && <p class="fine">{words('factsNone')}</p>}
      {known.map(({ key, lines }) => (
        <div key={key}>
          <h3>{words(key)}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
          <ul role="list">
            {lines.map(({ id, text, detail, spans }) => (
              <li key={id}>
                {/* A person without a role was read from no passage of their own. */}
                <button
                  type="button"
                  disabled={spans.length === 0}
                  aria-pressed={id === selectedId}
                  onClick={() => onSelect(id, spans)}
                >
                  <span class="fact-text" dir="auto">
                    {text}
                  </span>
                  {detail && <span class="fine">{detail}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
