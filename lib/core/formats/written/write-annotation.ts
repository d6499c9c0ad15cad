import type { Provenance } from '../../model.ts';

/** A place in an article, with what is said of it. */
export interface Annotated {
  /** the address of the article */
  source: string;
  place: Pick<Provenance, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;
  /** who said it */
  creator?: string;
  /** the full name of whom it is about */
  about?: string;
}

/** A Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: the words by position and by quotation. */
export function writeAnnotation({ source, place, creator, about }: Annotated): string {
  const { start, end, exact, prefix, suffix } = place;
  const bodies = [creator, about].filter((name) => name !== undefined);
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
  return `${JSON.stringify(annotation, null, 2)}\n`;
}
