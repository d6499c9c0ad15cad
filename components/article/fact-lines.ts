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

/** Everything that was read from an article. */
export interface Facts {
  entities: Entity[];
  roles: Role[];
  statements: Statement[];
  events: EventFact[];
  amendments: Amendment[];
}

/** A fact in words. */
export interface FactLine {
  id: string;
  /** the kind of fact; a bare name has none and can't be amended */
  kind?: FactKind;
  text: string;
  detail: string;
  /** where in the article it was read */
  spans: Span[];
  /** what was read there before the reader corrected it */
  was?: Amendment;
}

export interface FactGroup {
  /** key of its heading */
  key: 'factsPeople' | 'factsStatements' | 'factsEvents';
  lines: FactLine[];
}

/** Puts the facts of an article into words, by kind. `lang` is the article's language, for its quotation marks. */
export function factLines(facts: Facts, lang: string, { locale }: Language): FactGroup[] {
  const nameOf = (id: string) => facts.entities.find((entity) => entity.id === id)?.name ?? id;
  const [open, close] = quoteMarks(lang);
  const dated = (parts: (string | undefined)[], date?: string) =>
    [...parts, date && formatDate(date, locale)].filter(Boolean).join(' · ');

  const ofPerson = ({ id, name }: Entity): FactLine[] => {
    const roles = facts.roles.filter(({ entityId }) => entityId === id);
    if (roles.length === 0) return [{ id, text: name, detail: '', spans: [] }];
    return roles.map((role) => ({
      id: role.id,
      kind: 'role',
      text: name,
      detail: role.label,
      spans: [role.provenance],
    }));
  };
  const ofStatement = (statement: Statement): FactLine => {
    const { id, type, parts, speakerId, speakerText, date, cue } = statement;
    const said = parts.map(({ exact }) => exact).join(' … ');
    return {
      id,
      kind: 'statement',
      text: type === 'direct' ? `${open}${said}${close}` : said,
      detail: dated([speakerId ? nameOf(speakerId) : speakerText, cue.exact], date),
      spans: parts,
    };
  };
  const ofEvent = ({ id, entityId, date, places, provenance }: EventFact): FactLine => ({
    id,
    kind: 'event',
    text: nameOf(entityId),
    detail: dated([places.join(', ')], date),
    spans: provenance,
  });
  const was = new Map(facts.amendments.map((amendment) => [amendment.id, amendment]));
  const withWas = (line: FactLine): FactLine => {
    const amendment = was.get(line.id);
    return amendment ? { ...line, was: amendment } : line;
  };
  const people = facts.entities.filter(({ type }) => type === 'person');
  const groups: FactGroup[] = [
    { key: 'factsPeople', lines: people.flatMap(ofPerson).map(withWas) },
    { key: 'factsStatements', lines: facts.statements.map(ofStatement).map(withWas) },
    { key: 'factsEvents', lines: facts.events.map(ofEvent).map(withWas) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** What was struck out, and corrections whose words are no longer in the article. */
export function leftOut({ amendments, roles, statements, events }: Facts): Amendment[] {
  const stands = new Set([...roles, ...statements, ...events].map(({ id }) => id));
  return amendments.filter(({ id }) => !stands.has(id));
}
