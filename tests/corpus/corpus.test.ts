import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../lib/core/model.ts';
import { type CorpusCase, KINDS, listCases, listIndependentCases, readCase } from './corpus.ts';
import { locate } from './locate.ts';

/** Dates are in the gold of independent articles only. */
const GUARDED = KINDS.filter((kind) => kind !== 'dates');

describe.each(listCases())('corpus case %s', (name) => {
  const example: CorpusCase = readCase(name);

  it.each(GUARDED)('has exactly the %s of the gold', (kind) => {
    expect(example.extracted[kind]).toEqual(example.gold[kind]);
  });
});

describe.each([...listCases(), ...listIndependentCases()])('what is read in case %s', (name) => {
  const example: CorpusCase = readCase(name);

  it('gives each fact its place in the text', () => {
    const { text } = example.article;
    for (const span of provenancesOf(example)) {
      expect(text.slice(span.start, span.end)).toBe(span.exact);
      expect(text.slice(0, span.start).endsWith(span.prefix)).toBe(true);
      expect(text.slice(span.end).startsWith(span.suffix)).toBe(true);
      expect(Math.max(span.prefix.length, span.suffix.length)).toBeLessThanOrEqual(32);
      expect(span.articleId).toBe(example.article.id);
    }
  });

  it('gives every record a unique id, and refers only to entities that exist', () => {
    const { facts } = example;
    const records = [
      ...facts.entities,
      ...facts.aliases,
      ...facts.roles,
      ...facts.statements,
      ...facts.events,
      ...facts.disputes,
    ];
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
    const entities = new Set(facts.entities.map((entity) => entity.id));
    const referred = [
      ...facts.aliases.map((alias) => alias.entityId),
      ...facts.roles.map((role) => role.entityId),
      ...facts.statements.flatMap(({ speakerId, about }) => [speakerId ?? [], about].flat()),
      ...facts.events.flatMap((event) => [event.entityId, ...event.participants]),
    ];
    expect(referred.filter((id) => !entities.has(id))).toEqual([]);
  });

  it('covers the text with blocks that do not overlap', () => {
    const { text, blocks } = example.article;
    let from = 0;
    for (const block of blocks) {
      expect(text.slice(from, block.start).trim()).toBe('');
      expect(block.end).toBeGreaterThan(block.start);
      from = block.end;
    }
    expect(text.slice(from).trim()).toBe('');
  });
});

describe('locating gold in a text', () => {
  const article = { id: 'a', text: 'Doe said. Roe said.' };

  it('takes the words in brackets', () => {
    expect(locate(article, 'Roe [said]')).toEqual({ start: 14, end: 18 });
  });

  it('refuses words that are missing or appear twice', () => {
    expect(() => locate(article, 'Poe')).toThrow('not in the text');
    expect(() => locate(article, 'said')).toThrow('more than once');
  });
});

function provenancesOf({ facts }: CorpusCase): Provenance[] {
  return [
    ...facts.roles.map((role) => role.provenance),
    ...facts.statements.flatMap((statement) => [...statement.parts, statement.cue]),
    ...facts.events.flatMap((event) => event.provenance),
    ...facts.disputes.map((dispute) => dispute.tie),
  ];
}
