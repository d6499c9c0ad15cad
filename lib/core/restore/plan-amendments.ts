import { findPlaces } from '../amendments/amendment.ts';
import { entityIdFor } from '../entity-id.ts';
import type { Amendment, Entity, Replacement } from '../model.ts';
import type { Renamed, RestoreChange } from './change.ts';

/** The article that amendments belong to, as far as it is here. */
export interface AmendedArticle {
  title: string;
  /** absent if the article isn't here */
  text?: string;
  /** it comes with Dramatis, or would if it were here */
  isShipped: boolean;
}

/** An amendment, and the change that must be accepted for it. */
export interface PlannedAmendment {
  amendment: Amendment;
  change?: RestoreChange;
}

/** Most of a fact's words that are shown, in UTF-16 units. */
const SHOWN = 240;

/**
 * Decides which amendments of a backup need the reader's consent. They need it if they change what comes with Dramatis,
 * or if they rename somebody. `nameOf` gives the known name of an entity.
 */
export function planAmendments(
  amendments: readonly Amendment[],
  article: AmendedArticle,
  nameOf: (entityId: string) => string | undefined,
): PlannedAmendment[] {
  const { title, isShipped } = article;
  return amendments.map((amendment) => {
    const renamed = findRenamed(amendment.replacement?.entities ?? [], nameOf);
    if (!isShipped && renamed.length === 0) return { amendment };
    const to = amendment.replacement && describeFact(amendment.replacement, nameOf);
    const words = wordsOf(amendment, article.text);
    const id = `fact ${amendment.id}`;
    const change = { kind: 'fact', id, isShipped, title, words, renamed } as const;
    return { amendment, change: to === undefined ? change : { ...change, to } };
  });
}

/** The entities that would be renamed. An unknown id must match its name. */
function findRenamed(
  entities: readonly Entity[],
  nameOf: (entityId: string) => string | undefined,
): Renamed[] {
  return entities.flatMap(({ id, type, name }) => {
    const known = nameOf(id);
    if (known !== undefined) return known === name ? [] : [{ from: known, to: name }];
    const [own, number] = id.split('~');
    const isOwn = own === entityIdFor(type, name) && (number === undefined || /^\d+$/.test(number));
    return isOwn ? [] : [{ from: id, to: name }];
  });
}

/** The article's words there. Without them, the backup's words. */
function wordsOf(amendment: Amendment, text: string | undefined): string {
  const places = text === undefined ? undefined : findPlaces(amendment, text);
  const words = places?.map(({ start, end }) => text?.slice(start, end)).join(' … ');
  return (words || amendment.text).slice(0, SHOWN);
}

/** Describes a fact of the backup in words, with its person. */
function describeFact(
  { kind, fact, entities }: Replacement,
  nameOf: (entityId: string) => string | undefined,
): string {
  const nameIn = (id: string | undefined) =>
    id && (entities.find((entity) => entity.id === id)?.name ?? nameOf(id) ?? id);
  if (kind === 'statement') {
    const words = fact.parts.map(({ exact }) => exact).join(' … ');
    return join(nameIn(fact.speakerId) ?? fact.speakerText, words, fact.date);
  }
  const name = nameIn(fact.entityId);
  return kind === 'role' ? join(name, fact.label, fact.asOf) : join(name, fact.date);
}

const join = (...parts: (string | undefined)[]): string =>
  parts
    .filter(Boolean)
    .map((part) => part?.slice(0, SHOWN))
    .join(' · ');
