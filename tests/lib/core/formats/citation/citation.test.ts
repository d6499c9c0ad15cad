import { describe, expect, test } from 'vitest';
import type { Citation } from '@/lib/core/formats/citation/citation.ts';
import { writeCitation } from '@/lib/core/formats/citation/write-citation.ts';

const full: Citation = {
  statement: {
    speaker: { name: 'Ines Valdrup' },
    parts: ['Why do we still ask?', 'It is a\npublic road.'],
    cue: 'stated',
    lang: 'en',
    date: '2025-09-03',
    reportedOn: '2025-09-04',
    outlet: 'The Harbour Courier',
    headline: 'No agreement on tolls',
    author: 'Nora Eide',
    url: 'https://courier.example/tolls',
    link: { kind: 'web', href: 'https://courier.example/tolls#:~:text=Why%20do' },
  },
  marks: ['“', '”'],
  accessedOn: '2025-10-01',
};
/** An article that was added by hand: no address, no headline, no day. */
const bare: Citation = {
  statement: {
    speaker: { name: 'Оксана Береговенко' },
    parts: ['the tolls are unlawful'],
    cue: 'arguing',
    lang: 'en',
    outlet: 'Post',
    link: { kind: 'stored', articleId: 'a', start: 0, end: 1 },
  },
};
const change = (statement: Partial<Citation['statement']>): Citation => ({
  ...full,
  statement: { ...full.statement, ...statement },
});

describe('plain text', () => {
  test('gives the words, the source and the way to the quote', () => {
    expect(writeCitation('text', full)).toBe(
      [
        'Ines Valdrup, 2025-09-03: “Why do we still ask? … It is a public road.”',
        '— Nora Eide, No agreement on tolls, The Harbour Courier, 2025-09-04',
        'https://courier.example/tolls#:~:text=Why%20do',
      ].join('\n'),
    );
  });

  test('quotes nobody whose words are only reported, and invents nothing', () => {
    expect(writeCitation('text', bare)).toBe(
      'Оксана Береговенко: arguing: the tolls are unlawful\n— Post',
    );
  });
});

describe('Markdown', () => {
  test('is a quotation with a linked headline', () => {
    expect(writeCitation('markdown', full)).toBe(
      [
        '> “Why do we still ask? … It is a public road.”',
        '>',
        '> — Ines Valdrup, 2025-09-03, [No agreement on tolls](<https://courier.example/tolls#:~:text=Why%20do>), Nora Eide, *The Harbour Courier*, 2025-09-04',
      ].join('\n'),
    );
  });

  test('links the outlet where there is no headline, and nothing where there is no address', () => {
    const { headline: _, ...statement } = full.statement;
    expect(writeCitation('markdown', { ...full, statement })).toContain('[The Harbour Courier](<');
    expect(writeCitation('markdown', bare)).toBe(
      '> arguing: the tolls are unlawful\n>\n> — Оксана Береговенко, Post',
    );
  });

  test('lets no sign of the words or the address act as markup', () => {
    const wild = change({
      parts: ['*a* _b_ `c` [d](e) <b>f</b> \\ &amp; ~g~ | h'],
      headline: 'x](y) [z',
      link: { kind: 'web', href: 'https://c.example/a<b>c\\d' },
    });
    const written = writeCitation('markdown', wild);
    expect(written).toContain(
      '“\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\>f\\</b\\> \\\\ \\&amp; \\~g\\~ \\| h”',
    );
    expect(written).toContain('[x\\](y) \\[z](<https://c.example/a%3Cb%3Ec%5Cd>)');
  });

  test.each([
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['12. one', '12\\. one'],
    ['> one', '\\> one'],
  ])('a cue like “%s” begins no block', (cue, escaped) => {
    const { marks: _, ...reported } = change({ cue });
    expect(writeCitation('markdown', reported)).toMatch(`> ${escaped}: Why`);
  });
});

describe('BibTeX', () => {
  test('is one entry that keeps the byline whole', () => {
    expect(writeCitation('bibtex', full)).toBe(
      [
        '@misc{valdrup202519i9,',
        '  author = {{Nora Eide}},',
        '  title = {{No agreement on tolls}},',
        '  howpublished = {The Harbour Courier},',
        '  year = {2025},',
        '  month = sep,',
        '  day = {4},',
        '  url = {https://courier.example/tolls},',
        '  urldate = {2025-10-01},',
        '  langid = {en},',
        '  note = {Ines Valdrup, 2025-09-03: “Why do we still ask? … It is a public road.”},',
        '}',
      ].join('\n'),
    );
  });

  test('has only what is known, and a key in any script', () => {
    expect(writeCitation('bibtex', bare)).toMatch(
      /^@misc\{statement[a-z0-9]{4},\n {2}howpublished = \{Post\},\n {2}langid = \{en\},\n {2}note = \{Оксана/,
    );
  });

  test('a month alone has no day', () => {
    const written = writeCitation('bibtex', change({ reportedOn: '2025-03' }));
    expect(written).toContain('  year = {2025},\n  month = mar,\n  url');
  });

  test('escapes what TeX reads, and its braces are balanced whatever the words hold', () => {
    const wild = change({
      headline: '100 % of R&D_costs #1 {open $5 ^ ~ \\end',
      parts: ['}}} {'],
      url: 'https://c.example/{a}\\b_c%20d',
    });
    const written = writeCitation('bibtex', wild);
    expect(written).toContain(
      'title = {{100 \\% of R\\&D\\_costs \\#1 \\textbraceleft{}open \\$5 \\textasciicircum{} \\textasciitilde{} \\textbackslash{}end}},',
    );
    expect(written).toContain('url = {https://c.example/%7Ba%7D%5Cb_c%20d},');
    expect(written.split('{')).toHaveLength(written.split('}').length);
    let depth = 0;
    for (const sign of written) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('CSL-JSON', () => {
  test('is a list of one newspaper article', () => {
    expect(JSON.parse(writeCitation('csl-json', full))).toEqual([
      {
        id: 'https://courier.example/tolls',
        type: 'article-newspaper',
        title: 'No agreement on tolls',
        author: [{ literal: 'Nora Eide' }],
        'container-title': 'The Harbour Courier',
        issued: { 'date-parts': [[2025, 9, 4]] },
        URL: 'https://courier.example/tolls',
        accessed: { 'date-parts': [[2025, 10, 1]] },
        language: 'en',
        note: 'Ines Valdrup, 2025-09-03: “Why do we still ask? … It is a public road.”',
      },
    ]);
  });

  test('is as precise as what is known', () => {
    const [item] = JSON.parse(writeCitation('csl-json', change({ reportedOn: '2025-03' })));
    expect(item.issued).toEqual({ 'date-parts': [[2025, 3]] });
    expect(JSON.parse(writeCitation('csl-json', bare))).toEqual([
      {
        id: 'Post',
        type: 'article-newspaper',
        'container-title': 'Post',
        language: 'en',
        note: 'Оксана Береговенко: arguing: the tolls are unlawful',
      },
    ]);
  });
});
