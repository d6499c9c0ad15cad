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
  id,
  isObject,
  list,
  oneOf,
  optional,
  shape,
  text,
} from './check.ts';
import { isoDate } from './check-article.ts';

const anchorFields = { start: count, end: count, exact: text, prefix: text, suffix: text };
const factKind = oneOf('statement', 'role', 'event');

const anchor = shape<Anchor>(anchorFields);
const provenance = shape<Provenance>({ articleId: id, ...anchorFields, extractorVersion: count });

const entity = shape<Entity>({
  id,
  type: oneOf('person', 'organization', 'place', 'event'),
  name: id,
  wikidata: optional(text),
});

const statement = shape<Statement>({
  id,
  articleId: id,
  speakerId: optional(id),
  speakerText: optional(text),
  type: oneOf('direct', 'indirect', 'mixed'),
  parts: list(provenance),
  cue: provenance,
  date: isoDate,
  about: list(id),
});

const role = shape<Role>({
  id,
  entityId: id,
  articleId: id,
  title: text,
  label: text,
  organization: optional(text),
  place: optional(text),
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
  places: list(text),
  participants: list(id),
  provenance: list(provenance),
});

const replacement: Check<Replacement> = (value, path) => {
  if (!isObject(value)) throw new CheckError(path, 'is no object');
  const kind = factKind(value.kind, `${path}.kind`);
  const entities = list(entity)(value.entities, `${path}.entities`);
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
  places: list(anchor),
  text,
  replacement: optional(replacement),
});

/** The amendments of an article: each of that article, and what stands in the place of a fact of the same kind. */
export const checkAmendments = (value: unknown, path: string, articleId: string): Amendment[] =>
  list((each, at) => {
    const amendment = amendmentShape(each, at);
    const { replacement } = amendment;
    const isOfArticle =
      amendment.articleId === articleId && (replacement?.fact.articleId ?? articleId) === articleId;
    if (!isOfArticle) throw new CheckError(at, `is not of the article “${articleId}”`);
    if (replacement && replacement.kind !== amendment.kind) {
      throw new CheckError(`${at}.replacement`, `is no ${amendment.kind}`);
    }
    if (replacement && replacement.fact.id !== amendment.id) {
      throw new CheckError(`${at}.replacement.fact.id`, 'is not that of its amendment');
    }
    return amendment;
  })(value, path);
