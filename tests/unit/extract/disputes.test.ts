import { describe, expect, it } from 'vitest';
import { extract } from './extract-text.ts';

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
    ['“That is not true,” Roe replied.', 'That is not true,', 'replied'],
    ['Roe denied that the harvest was gone.', 'that the harvest was gone', 'denied'],
  ])('%s', (text, reply, tie) => {
    expect(tied(CLAIM, text)).toEqual([`The harvest was stolen, <- ${reply} (${tie})`]);
  });

  it.each([
    ['a reply of thanks', 'Roe responded, saying that he was grateful and not worried.'],
    ['an answer with a mere “not”', '“I do not know,” Roe replied.'],
    ['a reply that does not oppose', 'Roe replied that he had seen it.'],
    ['a statement that no word ties', 'Roe said that this was false.'],
    ['a denial of something else', 'Roe denied that the bridge was closed.'],
    ['a rejection without words of its own', 'Roe rejected the claim.'],
    ['an answer to oneself', 'Doe replied that this was false.'],
  ])('are not made of %s', (_case, text) => {
    expect(tied(CLAIM, text)).toEqual([]);
  });

  it('prefer the speaker’s own words over a report of them', () => {
    expect(
      tied('Doe said that thieves came at night.', CLAIM, 'Roe countered that rain took it.')[0],
    ).toMatch(/^The harvest was stolen,/);
    expect(
      tied('Doe said that thieves came at night.', 'Roe countered that rain took it.')[0],
    ).toMatch(/^thieves came at night/);
  });

  it('need the claim near, and nobody’s words between', () => {
    const filler = ['It rained.', 'It snowed.', 'It thawed.'];
    expect(tied(CLAIM, ...filler, 'Roe countered that rain took it.')).toEqual([]);
    expect(tied(CLAIM, 'Roe said that it was late.', 'Roe countered that rain took it.')).toEqual(
      [],
    );
    expect(tied('Roe countered that rain took it.')).toEqual([]);
  });
});
