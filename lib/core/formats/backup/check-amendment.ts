import type {
  Amendment,
  Anchor,
  Entity,
  EventFact,
  Provenance,
  Replacement,
  Role,
  Statement,
} from '../../model.ts';
import {
  type Check,
  CheckError,
  count,
  field,
  id,
  isObject,
  list,
  name,
  oneOf,
  optional,
  type Refuse,
  shape,
  text,
} from './check.ts';
import { isoDate } from './check-article.ts';
import { LIMITS } from './limits.ts';

const anchorFields = { start: count, end: count, exact: text, prefix: field, suffix: field };
const factKind = oneOf('statement', 'role', 'event');

const anchor = shape<Anchor>(anchorFields);
const provenance = shape<Provenance>({ articleId: id, ...anchorFields, extractorVersion: count });

/** Files may not contain what only curated lists know. */
const nothing: Check<undefined> = () => undefined;

const entityShape = shape<Entity>({
  id,
  type: oneOf('person', 'organization', 'place', 'event'),
  name,
  wikidata: nothing,
});

const entity: Check<Entity> = (value, path) => {
  const found = entityShape(value, path);
  if (!found.id.startsWith(`${found.type}/`)) {
    throw new CheckError(path, `“${found.id}” cannot be of the type ${found.type}`);
  }
  return found;
};

const statement = shape<Statement>({
  id,
  articleId: id,
  speakerId: optional(id),
  speakerText: optional(field),
  type: oneOf('direct', 'indirect', 'mixed'),
  parts: list(provenance, LIMITS.places),
  cue: provenance,
  date: isoDate,
  about: list(id, LIMITS.places),
});

const role = shape<Role>({
  id,
  entityId: id,
  articleId: id,
  title: field,
  label: field,
  organization: optional(field),
  place: optional(field),
  status: oneOf('current', 'former'),
  asOf: isoDate,
  provenance,
});

const event = shape<EventFact>({
  id,
  entityId: id,
  articleId: id,
  kind: oneOf('named', 'described'),
  date: isoDate,
  places: list(field, LIMITS.places),
  participants: list(id, LIMITS.places),
  provenance: list(provenance, LIMITS.places),
});

const replacement: Check<Replacement> = (value, path) => {
  if (!isObject(value)) throw new CheckError(path, 'is no object');
  const kind = factKind(value.kind, `${path}.kind`);
  const entities = list(entity, LIMITS.places)(value.entities, `${path}.entities`);
  const at = `${path}.fact`;
  if (kind === 'statement') return { kind, fact: statement(value.fact, at), entities };
  if (kind === 'role') return { kind, fact: role(value.fact, at), entities };
  return { kind, fact: event(value.fact, at), entities };
};

const amendmentShape = shape<Amendment>({
  id,
  articleId: id,
  kind: factKind,
  entityId: optional(id),
  places: list(anchor, LIMITS.places),
  text,
  replacement: optional(replacement),
});

/** The amendments of an article. Each must belong to that article, and a replacement must have the kind of its fact. */
export const checkAmendments = (
  value: unknown,
  path: string,
  articleId: string,
  refuse: Refuse,
): Amendment[] =>
  list(
    (each, at) => {
      const amendment = amendmentShape(each, at);
      const { replacement } = amendment;
      const isOfArticle =
        amendment.articleId === articleId &&
        (replacement?.fact.articleId ?? articleId) === articleId;
      if (!isOfArticle) throw new CheckError(at, `is not of the article “${articleId}”`);
      // A replacement takes this id, so it must not be the id of a fact in another article.
      if (!amendment.id.startsWith(`${articleId}#`)) {
        throw new CheckError(`${at}.id`, 'is not one of its article');
      }
      if (replacement && replacement.kind !== amendment.kind) {
        throw new CheckError(`${at}.replacement`, `is no ${amendment.kind}`);
      }
      if (replacement && replacement.fact.id !== amendment.id) {
        throw new CheckError(`${at}.replacement.fact.id`, 'is not that of its amendment');
      }
      const other = provenanceOf(replacement).find((place) => place.articleId !== articleId);
      if (other) throw new CheckError(at, `points at the article “${other.articleId}”`);
      return amendment;
    },
    LIMITS.amendments,
    refuse,
  )(value, path);

function provenanceOf(replacement: Replacement | undefined): readonly Provenance[] {
  if (!replacement) return [];
  const { kind, fact } = replacement;
  if (kind === 'statement') return [...fact.parts, fact.cue];
  return kind === 'role' ? [fact.provenance] : fact.provenance;
}
