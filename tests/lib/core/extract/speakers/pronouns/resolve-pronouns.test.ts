import { describe, expect, it } from 'vitest';
import { extract } from '../../extract-text.ts';

const MET = 'Mayor John Doe and Senator Mark Roe met Governor Jane Poe.';

/** Who says the last statement of the paragraphs behind the introduction: a name, or words of the article. */
function lastSpeaker(...paragraphs: string[]): string | undefined {
  const facts = extract(MET, 'Rain fell.', ...paragraphs);
  const last = facts.statements.at(-1);
  const entity = facts.entities.find(({ id }) => id === last?.speakerId);
  return entity?.name ?? last?.speakerText;
}

describe('“he” and “she”', () => {
  it.each([
    ['the subject of the sentence before', 'Doe praised Roe. “It is late,” he said.', 'John Doe'],
    [
      'a chain of pronouns',
      'Doe told Roe that he was tired. He left. “It is late,” he said.',
      'John Doe',
    ],
    [
      'whoever spoke, over what was told in between',
      '“No,” said Doe, an aide to Roe. The hall was full. “It is late,” he said.',
      'John Doe',
    ],
    ['whoever is left by gender', 'Roe praised Poe. “It is late,” she said.', 'Jane Poe'],
    ['whoever is left over a thing', 'The hall cheered Doe. “It is late,” he said.', 'John Doe'],
    ['the subject of a contrast', 'While Doe met Poe, he said that it was late.', 'John Doe'],
    [
      'a person whom a role stands before',
      'Longtime judge Mark Roe left. “It is late,” he said.',
      'Mark Roe',
    ],
    ['an office', 'The senator left. “It is late,” he said.', 'Mark Roe'],
    ['a surname behind a title', 'Mr. Moe praised Roe. “It is late,” he said.', 'Mr. Moe'],
    ['a full name of nobody else', 'Peter Moe praised Roe. “It is late,” he said.', 'Peter Moe'],
  ])('stand for %s', (_kind, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it('stand for the subject of the paragraph before', () => {
    expect(lastSpeaker('Doe praised Roe.', '“It is late,” he said.')).toBe('John Doe');
    expect(lastSpeaker('Doe praised Roe.', 'He said that it was late.')).toBe('John Doe');
  });

  it.each([
    ['a person without a name spoke', 'Doe left. A judge came. “It is late,” he said.', 'he'],
    ['several people did', 'Doe left. They agreed. “It is late,” he said.', 'he'],
    ['either of two may be meant', 'Doe and Roe left. “It is late,” he said.', 'he'],
    ['two are named beside a thing', 'The hall cheered Doe and Roe. “It is late,” he said.', 'he'],
    ['the sentence names two', 'Doe met Roe when he said that it was late.', 'he'],
    ['somebody unknown acts', 'Doe left. Zorba smiled. “It is late,” he said.', 'he'],
    ['an epithet may mean either', 'Doe met Roe. The fighter left. “It is late,” he said.', 'he'],
    ['an epithet means nobody near', 'The judge praised Doe. “It is late,” he said.', 'he'],
    ['what was said has another subject', 'Doe left. Roe was wrong, he said.', 'he'],
  ])('stay words where %s', (_kind, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it('are not whom their own words name', () => {
    expect(lastSpeaker('Doe left. Roe stayed. “It is late,” he said.')).toBe('Mark Roe');
    expect(lastSpeaker('Doe left. Roe stayed. “Roe is late,” he said.')).toBe('John Doe');
  });

  it('may be the one that a story is about', () => {
    const story = 'Poe wrote a book. Her sister, Senator Mary Moe, sells it.';
    expect(lastSpeaker(story, 'She said that it was late.')).toBe('She');
    expect(lastSpeaker(`${story} “It is late,” she said.`)).toBe('Mary Moe');
  });

  it('tell the gender of a name that tells none', () => {
    const robin = 'Robin Moe, an expert, said that she was early. Moe said that she had left.';
    expect(lastSpeaker(robin, 'Doe praised Moe. “It is late,” he said.')).toBe('John Doe');
    expect(lastSpeaker(robin, 'The hall cheered Doe and Moe. “It is late,” she said.')).toBe(
      'Robin Moe',
    );
  });
});

describe('a surname that two bear', () => {
  it('stands for the one whose gender fits', () => {
    const both = 'Judge John Moe and his wife, Judge Mary Moe, came.';
    expect(lastSpeaker(both, 'Moe left. “It is late,” she said.')).toBe('Mary Moe');
    expect(lastSpeaker(both, 'Mr. Moe left. “It is late,” he said.')).toBe('John Moe');
  });
});
