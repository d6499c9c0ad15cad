import type { Language } from '../../lib/core/language/language.ts';
import type {
  Amendment,
  Entity,
  EventFact,
  FactKind,
  Role,
  Span,
  Statement,
} from '../../lib/core/model.ts';
import { formatDate } from '../shared/format-date.ts';
import { quoteMarks } from '../shared/quote-marks.ts';
import type { SaidWords } from '../shared/statement/StatementWords.tsx';

/** Everything that was read from an article. */
export interface Facts {
  entities: Entity[];
  roles: Role[];
  statements: Statement[];
  events: EventFact[];
  amendments: Amendment[];
}

/** One fact, as a line shows it. */
export interface FactLine {
  id: string;
  kind: FactKind;
  /** the fact in words, for names of controls and for amendments */
  inWords: string;
  /** what the line says: words of a statement, or a text */
  said?: SaidWords;
  text: string;
  /** day, place, or who said it where no person is named */
  detail: string;
  /** where in the article it was read */
  spans: Span[];
  /** what was read there before the reader corrected it */
  was?: Amendment;
}

export interface FactGroups {
  /** everybody with facts of their own, in the order of the article's people */
  people: { id: string; name: string; lines: FactLine[] }[];
  /** people with none */
  alsoNamed: { id: string; name: string }[];
  /** statements of nobody with a name */
  unnamed: FactLine[];
  events: FactLine[];
}

/** Puts the facts of an article under the people that they are about. `lang` is the article's language. */
export function groupFacts(facts: Facts, lang: string, language: Language): FactGroups {
  const lines = linesOf(facts, lang, language);
  const people = facts.entities
    .filter(({ type }) => type === 'person' || type === 'organization')
    .map(({ id, name }) => ({
      id,
      name,
      lines: [
        ...facts.roles.filter(({ entityId }) => entityId === id).map(lines.ofRole),
        ...facts.statements.filter(({ speakerId }) => speakerId === id).map(lines.ofStatement),
      ],
    }));
  const isKnown = new Set(people.map(({ id }) => id));
  return {
    people: people.filter((each) => each.lines.length > 0),
    alsoNamed: people.filter((each) => each.lines.length === 0),
    unnamed: facts.statements
      .filter(({ speakerId }) => speakerId === undefined || !isKnown.has(speakerId))
      .map(lines.ofStatement),
    events: facts.events.map(lines.ofEvent),
  };
}

function linesOf(facts: Facts, lang: string, { locale, words }: Language) {
  const nameOf = (id: string) => facts.entities.find((entity) => entity.id === id)?.name ?? id;
  const [open, close] = quoteMarks(lang);
  const day = (date?: string) => (date ? formatDate(date, locale) : '');
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  const was = new Map(facts.amendments.map((amendment) => [amendment.id, amendment]));
  const withWas = (line: FactLine): FactLine => {
    const amendment = was.get(line.id);
    return amendment ? { ...line, was: amendment } : line;
  };
  return {
    ofRole: ({ id, entityId, label, status, asOf, provenance }: Role): FactLine =>
      withWas({
        id,
        kind: 'role',
        inWords: join(nameOf(entityId), label),
        text: status === 'former' ? words('roleFormer', label) : label,
        detail: day(asOf),
        spans: [provenance],
      }),
    ofStatement: ({ id, type, parts, speakerId, speakerText, cue, date }: Statement): FactLine => {
      const exact = parts.map((part) => part.exact);
      const text = exact.join(' … ');
      const speaker = speakerId ? nameOf(speakerId) : speakerText;
      return withWas({
        id,
        kind: 'statement',
        inWords: join(
          type === 'direct' ? `${open}${text}${close}` : text,
          speaker,
          cue.exact,
          day(date),
        ),
        said: { type, parts: exact, lang },
        text,
        detail: join(speakerId ? '' : speakerText, day(date)),
        spans: parts,
      });
    },
    ofEvent: ({ id, entityId, date, places, provenance }: EventFact): FactLine => {
      const detail = join(places.join(', '), day(date));
      const text = nameOf(entityId);
      return withWas({
        id,
        kind: 'event',
        inWords: join(text, detail),
        text,
        detail,
        spans: provenance,
      });
    },
  };
}

/** What was struck out, and corrections whose words are no longer in the article. */
export function leftOut({ amendments, roles, statements, events }: Facts): Amendment[] {
  const stands = new Set([...roles, ...statements, ...events].map(({ id }) => id));
  return amendments.filter(({ id }) => !stands.has(id));
}
