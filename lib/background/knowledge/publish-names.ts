import { hashText } from '../../core/text/hash-text.ts';
import type { PublishedLanguages } from '../../published/published-languages.ts';
import type { KnowledgeDeps } from './knowledge.ts';

export interface NamePublisherDeps extends Omit<KnowledgeDeps, 'database'> {
  publishLanguages(languages: PublishedLanguages): Promise<void>;
  languages(): PublishedLanguages;
}

/**
 * Publishes what pages need to find names: the gate, and the lists of languages. Both stand under one revision, so a
 * version of the extension with other lists publishes anew though nothing else is known.
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
