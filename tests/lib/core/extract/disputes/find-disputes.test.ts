import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../lib/core/extract/extract-article.ts';
import { articleOf, extract } from '../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe came.';
const CLAIM = '“The harvest was stolen,” Doe said.';

function tied(...paragraphs: string[]): string[] {
  const facts = extract(INTRODUCED, ...paragraphs);
  const first = (id: string) =>
    facts.statements.find((statement) => statement.id === id)?.parts[0]?.exact;
  return facts.disputes.map(
    (dispute) => `${first(dispute.claimId)} <- ${first(dispute.replyId)} (${dispute.tie.exact})`,
  );
}

describe('disputes', () => {
  it.each([
    ['Roe responded, arguing that rain took it.', 'rain took it', 'responded, arguing'],
    ['Roe replied that this was false.', 'this was false', 'replied'],
    ['Roe countered that rain took it.', 'rain took it', 'countered'],
    ['Roe hit back, saying that rain took it.', 'rain took it', 'hit back, saying'],
    ['“That is not true,” Roe replied.', 'That is not true', 'replied'],
    ['Roe denied that the harvest was gone.', 'that the harvest was gone', 'denied'],
    ['Roe rejected the claim.', 'rejected the claim', 'rejected'],
    ['Roe disputed that, saying rain took it.', 'rain took it', 'disputed that, saying'],
    ['Roe denied this. “Rain took it,” he said.', 'Rain took it', 'denied this'],
    ['Roe contradicted her. “Rain took it,” he said.', 'Rain took it', 'contradicted her'],
    ['Roe hit back at Doe, saying that rain took it.', 'rain took it', 'hit back at Doe, saying'],
    ['Roe replied to Doe on Friday that rain took it.', 'rain took it', 'replied'],
    ['Responding to Doe, Roe said that rain took it.', 'rain took it', 'Responding to Doe'],
  ])('%s', (text, reply, tie) => {
    expect(tied(CLAIM, text)).toEqual([`The harvest was stolen <- ${reply} (${tie})`]);
  });

  it.each([
    ['a reply of thanks', 'Roe responded, saying that he was grateful and not worried.'],
    ['an answer with a mere “not”', '“I do not know,” Roe replied.'],
    ['a reply that does not oppose', 'Roe replied that he had seen it.'],
    ['a statement that no word ties', 'Roe said that this was false.'],
    ['a denial of something else', 'Roe denied that the bridge was closed.'],
    ['a rejection of what is no claim', 'Roe rejected Doe’s offer.'],
    ['a rejection of figures, where none were named', 'Roe rejected Doe’s figures.'],
    ['a rejection of what somebody else claims', 'Roe rejected attacks from Poe.'],
    ['an answer to a letter', 'Responding to Doe’s letter, Roe said that he would come.'],
    ['an answer on a day', 'Roe replied on Friday that he had seen it.'],
    ['a comment that may be anybody’s', 'Roe dismissed the comment.'],
    ['an answer to oneself', 'Doe replied that this was false.'],
  ])('are not made of %s', (_case, text) => {
    expect(tied(CLAIM, text)).toEqual([]);
  });

  it('find a claim further back by its speaker or its words', () => {
    const between = ['Bishop Ann Poe said: “Let us pray for rain.”', 'It rained.'];
    expect(tied(CLAIM, ...between, 'Roe rejected Doe’s claim, saying rain took it.')).toEqual([
      'The harvest was stolen <- rain took it (rejected Doe’s claim, saying)',
    ]);
    expect(
      tied(CLAIM, ...between, 'Roe rejected claims of stolen harvests, saying rain took it.'),
    ).toEqual([
      'The harvest was stolen <- rain took it (rejected claims of stolen harvests, saying)',
    ]);
    expect(
      tied(CLAIM, ...between, 'Roe rejected claims of drunken pilots, saying rain took it.'),
    ).toEqual([]);
  });

  it('take a claim of somebody whom the article only describes', () => {
    const [pair] = tied(
      'The farmers’ union said the harvest was stolen.',
      'Roe denied that, saying rain took it.',
    );
    expect(pair).toBe('the harvest was stolen <- rain took it (denied that, saying)');
    expect(
      tied('Critics said the harvest was stolen.', 'Roe denied that, saying rain took it.'),
    ).toEqual([]);
  });

  it('include an answer to an attack, whatever its words', () => {
    expect(tied('Doe accused Roe of theft.', 'Roe replied that he had paid.')).toEqual([
      'accused Roe of theft <- he had paid (replied)',
    ]);
    expect(tied('“Has Roe ever met a farmer?” Doe asked.', 'Roe replied that he was one.')).toEqual(
      ['Has Roe ever met a farmer? <- he was one (replied)'],
    );
    expect(
      tied('Doe accused Roe of theft.', 'Roe apologized, and replied that he was sorry.'),
    ).toEqual([]);
  });

  it('leave headlines alone', () => {
    const article = articleOf([INTRODUCED, CLAIM, 'Roe countered that rain took it.']);
    expect(extractArticle(article, []).disputes).toHaveLength(1);
    const blocks = article.blocks.map((block, index) =>
      index === 1 ? { ...block, kind: 'headline' as const } : block,
    );
    expect(extractArticle({ ...article, blocks }, []).disputes).toEqual([]);
  });

  it('prefer the speaker’s own words over a report of them', () => {
    expect(
      tied('Doe said that thieves came at night.', CLAIM, 'Roe countered that rain took it.')[0],
    ).toMatch(/^The harvest was stolen/);
    expect(
      tied('Doe said that thieves came at night.', 'Roe countered that rain took it.')[0],
    ).toMatch(/^thieves came at night/);
  });

  it('need the claim nearby, without anybody’s words between', () => {
    const filler = ['It rained.', 'It snowed.', 'It thawed.'];
    expect(tied(CLAIM, ...filler, 'Roe countered that rain took it.')).toEqual([]);
    expect(tied(CLAIM, 'Roe said that it was late.', 'Roe countered that rain took it.')).toEqual(
      [],
    );
    expect(tied('Roe countered that rain took it.')).toEqual([]);
  });
});
