import type { Anchor } from '../../model.ts';

/** Words of an article, with what is said of them. */
export interface Annotated {
  /** the address of the article */
  source: string;
  /** the parts that belong together, in order; never empty */
  places: readonly Anchor[];
  /** who said it */
  creator?: string;
  /** the full name of whom it is about */
  about?: string;
}

/** A Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: the words by position and by quotation. */
export const writeAnnotation = (annotated: Annotated): string =>
  `${JSON.stringify(buildAnnotation(annotated), null, 2)}\n`;

/** The same as an object. */
export function buildAnnotation({ source, places, creator, about }: Annotated): object {
  const bodies = [creator, about].filter((name) => name !== undefined);
  const targets = places.map(({ start, end, exact, prefix, suffix }) => ({
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    target: targets.length === 1 ? targets[0] : targets,
  };
}
