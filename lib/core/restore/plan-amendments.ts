import { findPlaces } from '../amendments/amendment.ts';
import { entityIdFor } from '../entity-id.ts';
import type { Amendment, Entity, Replacement } from '../model.ts';
import type { Renamed, RestoreChange } from './change.ts';

/** The article that amendments are of, as far as it is here. */
export interface AmendedArticle {
  title: string;
  /** absent where the article is not here */
  text?: string;
  /** it comes with Dramatis, or will if it ever comes */
  isShipped: boolean;
}

/** An amendment that comes in, and the change that has to be accepted for it. */
export interface PlannedAmendment {
  amendment: Amendment;
  change?: RestoreChange;
}

/** UTF-16 units of words that are shown of a fact. */
const SHOWN = 240;

/**
 * Says of each amendment of a backup whether it may come in unasked. It may not where it changes what comes with
 * Dramatis, and where it calls somebody by another name than the known one. `nameOf` gives the known name of an entity.
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

/** Who would be called otherwise. An id that nobody has yet must be the one that the name gives. */
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

/** What the article says there, and only without it what the backup says. */
function wordsOf(amendment: Amendment, text: string | undefined): string {
  const places = text === undefined ? undefined : findPlaces(amendment, text);
  const words = places?.map(({ start, end }) => text?.slice(start, end)).join(' … ');
  return (words || amendment.text).slice(0, SHOWN);
}

/** A fact in words of the backup, with whom it is said of. */
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
