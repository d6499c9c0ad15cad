import { hashText } from '../../core/text/hash-text.ts';
import type { PublishedLanguages } from '../../published/published-languages.ts';
import type { KnowledgeDeps } from './knowledge.ts';

export interface NamePublisherDeps extends Omit<KnowledgeDeps, 'database'> {
  publishLanguages(languages: PublishedLanguages): Promise<void>;
  languages(): PublishedLanguages;
}

/**
 * Publishes what pages need to find names: the gate, and the lists of languages. Both have one revision. So an
 * extension version with new lists publishes them even if nothing else has changed.
 */
export function createNamePublisher(deps: NamePublisherDeps): Omit<KnowledgeDeps, 'database'> {
  let made: { languages: PublishedLanguages; mark: string } | undefined;
  const get = () => {
    if (!made) {
      const languages = deps.languages();
      made = { languages, mark: `~${hashText(JSON.stringify(languages)).toString(36)}` };
    }
    return made;
  };
  return {
    async publishGate(bits, knowledge) {
      const { languages, mark } = get();
      await deps.publishLanguages(languages);
      await deps.publishGate(bits, knowledge + mark);
    },
    async findPublishedKnowledge() {
      const published = await deps.findPublishedKnowledge();
      const { mark } = get();
      return published?.endsWith(mark) ? published.slice(0, -mark.length) : undefined;
    },
  };
}
