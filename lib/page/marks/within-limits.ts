import type { PageContext, TextBlock } from '../../core/gazetteer/mention.ts';
import { QUESTION_LIMITS as question } from '../../messaging/limits.ts';

/** The first blocks of a page, as many as one question may contain. Nobody reads a longer page to its end. */
export function blocksWithinLimits<Block extends Pick<TextBlock, 'text'>>(
  blocks: readonly Block[],
): readonly Block[] {
  let left: number = question.characters;
  const end = blocks.findIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return blocks.slice(0, Math.min(end < 0 ? blocks.length : end, question.blocks));
}

/** What a page says about itself, without texts that are implausibly long. */
export const contextWithinLimits = ({
  publishedOn,
  lang = '',
  about = [],
}: PageContext): PageContext => {
  const said = about.filter(({ length }) => length <= question.aboutText).slice(0, question.about);
  return {
    ...(publishedOn ? { publishedOn } : {}),
    ...(lang && lang.length <= question.lang ? { lang } : {}),
    ...(said.length > 0 ? { about: said } : {}),
  };
};
