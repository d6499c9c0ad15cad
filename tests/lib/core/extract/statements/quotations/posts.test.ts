import { describe, expect, it } from 'vitest';
import { extract, statementsOf, unnamedOf } from '../../extract-text.ts';

const MET = 'Mayor John Doe and Senator Mark Roe met.';
const said = (...paragraphs: string[]) => statementsOf(extract(MET, ...paragraphs));
const POST = 'Great speech tonight. He never quits.';

describe('an embedded post', () => {
  it('is whose name and handle end it', () => {
    expect(said(`${POST} — Mark Roe (@markroe) May 3, 2025`)).toEqual([
      `Mark Roe | direct | — | ${POST}`,
    ]);
  });

  it('keeps no address of its picture', () => {
    expect(said(`${POST} pic.social.example/Xy1 — Mark Roe (@markroe) May 3, 2025`)).toEqual([
      `Mark Roe | direct | — | ${POST}`,
    ]);
  });

  it.each([
    ['nobody of the article signs it', `${POST} — The Foo Club (@fooclub) May 3, 2025`],
    ['no handle shows that it is one', `${POST} — Mark Roe, May 3, 2025`],
    [
      'the article goes on',
      `${POST} — Mark Roe (@markroe) was glad, and the hall was full of people.`,
    ],
  ])('is none where %s', (_case, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a signature', () => {
  it.each([
    ['in the next paragraph', [`“${POST}”`, '— Mark Roe (@markroe) May 3, 2025']],
    ['behind a hyphen there', [`“${POST}”`, '-Senator Mark Roe, after the speech.']],
    ['behind two hyphens', [`“${POST}”`, '--Mark Roe']],
    ['behind a long dash', [`“${POST}” ― Mark Roe`]],
  ])('names the speaker %s', (_place, paragraphs) => {
    expect(said(...paragraphs).map((line) => line.split(' | ')[0])).toEqual(['Mark Roe']);
  });

  it('signs all paragraphs of a quotation', () => {
    expect(said('“It is late for us.', '“And we are tired.” —Mark Roe')).toEqual([
      'Mark Roe | direct | — | It is late for us. + And we are tired.',
    ]);
  });

  it('is kept as words where the article introduces nobody by it', () => {
    expect(unnamedOf(extract(MET, `“${POST}” — Anna Moe, Foo`))).toEqual([
      `Anna Moe | direct | — | ${POST}`,
    ]);
  });

  it('is none where a clause or a firm follows', () => {
    expect(said(`“${POST}” — Mark Roe had left by then.`)).toEqual([]);
    expect(said(`“${POST}”`, '— Mark Roe had left by then.')).toEqual([]);
    expect(unnamedOf(extract(MET, `“${POST}” — Foo Daily News`))[0]).not.toContain(
      'Foo Daily News |',
    );
  });
});
