import type { Span } from '../../lib/core/model.ts';
import type { CorpusCase } from './corpus.ts';
import { locate } from './locate.ts';

/**
 * What is found of a case in substance. The lines of `corpus.ts` require every detail at once.
 *
 * - A statement is found if it shares more than half of its characters with the expected words.
 * - A speaker is right if the names agree.
 * - A role is right if person and place agree.
 * - An event is right if it was read in the place of the gold.
 * - A dispute is right if both its statements are.
 * - A date is right if it overlaps and means the same.
 */
export const SUBSTANCE = [
  'people',
  'quotations',
  'reports',
  'speakers',
  'roles',
  'events',
  'disputes',
  'dates',
] as const;
export type Substance = (typeof SUBSTANCE)[number];

/** What was expected but not found, found but not expected, and right. */
export interface Found {
  right: string[];
  extra: string[];
  missed: string[];
}

interface Said {
  type: string;
  /** an entity's name */
  speaker?: string;
  parts: Span[];
  text: string;
}

export function findSubstance(example: CorpusCase): Record<Substance, Found> {
  const { article, facts, written } = example;
  const nameOf = (id: string): string => facts.entities.find((one) => one.id === id)?.name ?? id;
  const place = (marked: string): Span => locate(article, marked);
  const expected: Said[] = [
    ...written.statements.map((one) => ({ ...one, speaker: one.speaker })),
    ...(written.unnamed ?? []).map(({ type, parts }) => ({ type, parts })),
  ].map((one) => ({ ...one, parts: one.parts.map(place), text: one.parts.join(' … ') }));
  const given: Said[] = facts.statements.map(({ type, speakerId, parts }) => ({
    type,
    ...(speakerId ? { speaker: nameOf(speakerId) } : {}),
    parts,
    text: parts.map((part) => part.exact).join(' … '),
  }));
  const statements = pair(expected, given, (a, b) => commonShare(a.parts, b.parts));
  const isQuotation = ({ type }: Said): boolean => type !== 'indirect';
  const people = (names: { type: string; name: string }[]): string[] =>
    names.filter(({ type }) => type === 'person').map(({ name }) => name);
  return {
    people: listFacts(
      pair(people(written.entities), people(facts.entities), (a, b) => Number(a === b)),
      (name) => name,
    ),
    quotations: listFacts(statements, ({ text }) => text, isQuotation),
    reports: listFacts(
      statements,
      ({ text }) => text,
      (one) => !isQuotation(one),
    ),
    speakers: judgeSpeakers(statements.pairs),
    roles: listFacts(
      pair(
        written.roles.map((role) => ({ who: role.person, at: place(role.at ?? role.label) })),
        facts.roles.map((role) => ({ who: nameOf(role.entityId), at: role.provenance })),
        (a, b) => Number(sameName(a.who, b.who) && overlap(a.at, b.at) > 0),
      ),
      ({ who, at }) => `${who}: ${article.text.slice(at.start, at.end)}`,
    ),
    events: listFacts(
      pair(
        written.events.map(({ from, date }) => ({ at: from.map(place), date })),
        facts.events.map(({ provenance, date }) => ({ at: provenance, date })),
        (a, b) =>
          Number(a.date === b.date && a.at.some((x) => b.at.some((y) => overlap(x, y) > 0))),
      ),
      ({ at, date }) => `${article.text.slice(at[0]?.start, at[0]?.end)} (${date})`,
    ),
    disputes: listFacts(
      pair(
        written.disputes.map(({ claim, reply }) => [place(claim), place(reply)]),
        facts.disputes.map(({ claimId, replyId }) =>
          [claimId, replyId].map(
            (id) => facts.statements.find((one) => one.id === id)?.parts[0] ?? { start: 0, end: 0 },
          ),
        ),
        (a, b) => Number(a.every((span, at) => overlap(span, b[at] ?? span) > 0)),
      ),
      (spans) => spans.map((span) => article.text.slice(span.start, span.end)).join(' ← '),
    ),
    dates: listFacts(
      pair(
        (written.dates ?? []).map(({ at, value }) => ({ ...place(at), value })),
        example.dates,
        (a, b) => Number(a.value === b.value && overlap(a, b) > 0),
      ),
      (date) => `${article.text.slice(date.start, date.end)} = ${date.value}`,
    ),
  };
}

interface Pairing<T> {
  pairs: [T, T][];
  missed: T[];
  extra: T[];
}

/** Pairs each expected item with the most similar result above one half, the most similar pairs first. */
function pair<T>(
  expected: readonly T[],
  given: readonly T[],
  likeness: (a: T, b: T) => number,
): Pairing<T> {
  const ranked = expected
    .flatMap((a) => given.map((b) => ({ a, b, like: likeness(a, b) })))
    .filter(({ like }) => like > 0.5)
    .sort((x, y) => y.like - x.like);
  const taken = new Set<T>();
  const used = new Set<T>();
  const pairs: [T, T][] = [];
  for (const { a, b } of ranked) {
    if (used.has(a) || taken.has(b)) continue;
    used.add(a);
    taken.add(b);
    pairs.push([a, b]);
  }
  return {
    pairs,
    missed: expected.filter((one) => !used.has(one)),
    extra: given.filter((one) => !taken.has(one)),
  };
}

function listFacts<T>(
  { pairs, missed, extra }: Pairing<T>,
  words: (one: T) => string,
  belongs: (one: T) => boolean = () => true,
): Found {
  return {
    right: pairs.filter(([one]) => belongs(one)).map(([one]) => words(one)),
    missed: missed.filter(belongs).map(words),
    extra: extra.filter(belongs).map(words),
  };
}

/**
 * Judges the statements that were found. A speaker kept as words counts as missed. A wrong speaker also counts as one
 * too many.
 */
function judgeSpeakers(pairs: readonly [Said, Said][]): Found {
  const found: Found = { right: [], extra: [], missed: [] };
  for (const [gold, given] of pairs) {
    if (gold.speaker && given.speaker && sameName(gold.speaker, given.speaker)) {
      found.right.push(gold.text);
      continue;
    }
    if (gold.speaker) found.missed.push(`${gold.speaker}: ${gold.text}`);
    if (given.speaker) found.extra.push(`${given.speaker}: ${gold.text}`);
  }
  return found;
}

/** Whether all words of the shorter name are in the longer one. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => name.split(' ')).sort((x, y) => x.length - y.length);
  return (short ?? []).every((word) => long?.includes(word));
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Characters in both, as a share of the characters in either. */
function commonShare(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const common = a.reduce((sum, x) => sum + b.reduce((part, y) => part + overlap(x, y), 0), 0);
  return common / (size(a) + size(b) - common);
}
