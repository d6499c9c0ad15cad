import { entityIdFor } from '../entity-id.ts';
import { buildProvenance } from '../extract/records/provenance.ts';
import type {
  Article,
  Entity,
  EventFact,
  KindedFact,
  Provenance,
  Replacement,
  Role,
  Span,
  Statement,
} from '../model.ts';
import { foldText } from '../text/fold.ts';
import { checkChange } from './check-change.ts';
import { ChangeError, type FactChange, type NamedByReader } from './fact-change.ts';

type ArticleText = Pick<Article, 'id' | 'text'>;
type ChangeOf<Kind> = Extract<FactChange, { kind: Kind }>;

/**
 * Builds a fact as the reader corrects it. It has the id of its amendment, and keeps the provenance of its words.
 * `entities` are those of the article. A typed name that belongs to one of them means that one. Throws a ChangeError if
 * the change is invalid.
 */
export function changeFact(
  read: KindedFact,
  change: FactChange,
  id: string,
  article: ArticleText,
  entities: readonly Entity[],
): Replacement {
  checkChange(change, article.text);
  if (read.kind === 'statement' && change.kind === 'statement') {
    return changeStatement(read.fact, change, id, article, entities);
  }
  if (read.kind === 'role' && change.kind === 'role') {
    return changeRole(read.fact, change, id, article, entities);
  }
  if (read.kind === 'event' && change.kind === 'event') {
    return changeEvent(read.fact, change, id, article, entities);
  }
  throw new ChangeError('kind', `A ${read.kind} cannot become a ${change.kind}`);
}

function changeStatement(
  { speakerId: _, date: __, ...old }: Statement,
  { speaker, type, places, date }: ChangeOf<'statement'>,
  id: string,
  article: ArticleText,
  entities: readonly Entity[],
): Replacement {
  const entity = speaker && entityNamed(speaker, entities);
  const { speakerText, ...named } = old;
  const fact: Statement = {
    ...named,
    ...(entity ? { speakerId: entity.id } : speakerText ? { speakerText } : {}),
    ...(date ? { date } : {}),
    id,
    type,
    parts: provenanceOf(places, old.parts, article),
    about: old.about.filter((about) => about !== entity?.id),
  };
  return { kind: 'statement', fact, entities: entity ? [entity] : [] };
}

function changeRole(
  { asOf: _, ...old }: Role,
  { person, label, status, places, date }: ChangeOf<'role'>,
  id: string,
  article: ArticleText,
  entities: readonly Entity[],
): Replacement {
  const entity = entityNamed(person, entities);
  const said = label.trim();
  const { organization: __, place: ___, ...plain } = old;
  const [provenance = old.provenance] = provenanceOf(places, [old.provenance], article);
  const fact: Role = {
    // What was read from other words doesn't apply to these.
    ...(said === old.label ? old : { ...plain, title: said, label: said }),
    ...(date ? { asOf: date } : {}),
    id,
    entityId: entity.id,
    status,
    provenance,
  };
  return { kind: 'role', fact, entities: [entity] };
}

function changeEvent(
  { date: _, ...old }: EventFact,
  { name, eventKind, places, date }: ChangeOf<'event'>,
  id: string,
  article: ArticleText,
  entities: readonly Entity[],
): Replacement {
  const event = name.trim();
  const own = entities.find((entity) => entity.id === old.entityId && entity.name === event);
  const entity: Entity = own ?? { id: entityIdFor('event', event), type: 'event', name: event };
  const fact: EventFact = {
    ...old,
    ...(date ? { date } : {}),
    id,
    entityId: entity.id,
    kind: eventKind,
    provenance: provenanceOf(places, old.provenance, article),
  };
  return { kind: 'event', fact, entities: [entity] };
}

function entityNamed({ id, type, name }: NamedByReader, entities: readonly Entity[]): Entity {
  const said = name.trim();
  const known =
    entities.find((entity) => entity.id === id) ??
    entities.find((entity) => entity.type === type && foldText(entity.name) === foldText(said));
  return known ?? { id: entityIdFor(type, said), type, name: said };
}

/** Places that stay keep their provenance, which names the extractor that found them. */
const provenanceOf = (
  places: readonly Span[],
  old: readonly Provenance[],
  article: ArticleText,
): Provenance[] =>
  places.map(
    ({ start, end }) =>
      old.find((one) => one.start === start && one.end === end) ??
      buildProvenance(article, start, end),
  );
