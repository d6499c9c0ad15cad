import { describe, expect, it } from 'vitest';
import { eventsOf, extract } from '../../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe came.';
const happened = (...paragraphs: string[]) => eventsOf(extract(INTRODUCED, ...paragraphs));

describe('incidents', () => {
  it.each([
    [
      'A helicopter crash in Foo on Monday killed two.',
      'Helicopter crash in Foo',
      '2025-09-01',
      'Foo',
    ],
    [
      'They spoke of Monday’s fire at a paper mill in Foo.',
      'Fire at a paper mill in Foo',
      '2025-09-01',
      'Foo',
    ],
    ['Two died in the earthquake in Foo last month.', 'Earthquake in Foo', '2025-08', 'Foo'],
  ])('are found in: %s', (text, title, date, place) => {
    expect(happened(text)).toEqual([`${title} | described | ${date} | ${place} | -`]);
  });

  it('are one however often they are told', () => {
    const text = 'The fire in Foo on Monday was put out.';
    expect(happened(text, text)).toHaveLength(1);
  });

  it.each([
    ['the date of another verb', 'Two died in a crash in Foo, police said on Monday.'],
    ['no place', 'The fire on Monday was put out.'],
    ['no date', 'The fire in Foo was put out.'],
    ['a possibility', 'Any attack in Foo on Friday would be dear.'],
    ['a verb', 'They attack in Foo on Monday.'],
    ['a heart', 'Doe had a heart attack in Foo on Monday.'],
    ['a limit', 'Since the fire in Foo the mill is shut until Monday.'],
    ['a quotation', '“The fire in Foo on Monday was bad,” someone said.'],
  ])('are not made of %s', (_case, text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe('events of a person told by a noun', () => {
  it.each([
    ['Doe’s arrest in May shook them.', 'Arrest of Jane Doe', '2025-05'],
    ['Monday’s sentencing of Doe shook them.', 'Sentencing of Jane Doe', '2025-09-01'],
    ['The death of Doe in 2009 shook them.', 'Death of Jane Doe', '2009'],
    ['Doe’s second visit to Foo last month failed.', 'Visit of Jane Doe to Foo', '2025-08'],
  ])('%s', (text, title, date) => {
    const [event, ...more] = happened(text);
    expect(event?.split(' | ').slice(0, 3)).toEqual([title, 'described', date]);
    expect(event).toMatch(/\| Jane Doe$/);
    expect(more).toEqual([]);
  });

  it.each([
    ['no date', 'Doe’s arrest shook them.'],
    ['a visit to nowhere', 'Doe’s visit in May failed.'],
    ['what is somebody’s', 'The death of Doe’s dog in May shook them.'],
    ['a term', 'Doe’s arrest by Friday was likely.'],
    ['the date of the verb', 'Doe’s resignation was announced on Monday.'],
  ])('are not made of %s', (_case, text) => {
    expect(happened(text)).toEqual([]);
  });
});
