import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../lib/core/extract/extract-article.ts';
import { articleOf, statementsOf } from '../extract-text.ts';

function said(headline: string): string[] {
  const article = articleOf([headline, 'Senator Mark Roe met Mayor John Doe on Monday.']);
  const blocks = article.blocks.map((block, index) =>
    index === 0 ? { ...block, kind: 'headline' as const } : block,
  );
  return statementsOf(extractArticle({ ...article, blocks }, []));
}

describe('a headline', () => {
  it.each([
    ['opens with its speaker', 'Mark Roe Says Plan Is Dead', 'Says | Plan Is Dead'],
    ['ends with its speaker', 'Plan Is Dead, Mark Roe Says', 'Says | Plan Is Dead'],
    ['ends so in lower case', 'Plan is dead for now, Roe says', 'says | Plan is dead for now'],
  ])('in capitals %s', (_case, headline, rest) => {
    expect(said(headline)).toEqual([`Mark Roe | indirect | ${rest}`]);
  });

  it('turns verb and speaker around', () => {
    expect(said('‘The plan is dead,’ says Roe')).toEqual([
      'Mark Roe | direct | says | The plan is dead',
    ]);
  });

  it('says nothing of whom the article does not name', () => {
    expect(said('Plan Is Dead, Former Rival Says')).toEqual([]);
    expect(said('Mark Roe Loses, and the Plan Is What Nobody Says')).toEqual([]);
  });
});
