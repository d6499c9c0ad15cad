/**
 * Reads the text and attributes of a page's elements. White space is collapsed, and an empty value counts as absent.
 */
export interface PageElements {
  /** content of the first of these meta elements that has any, by property, name or itemprop */
  meta(...names: string[]): string | undefined;
  text(selector: string): string | undefined;
  attribute(selector: string, name: string): string | undefined;
}

export function createPageElements(document: Document): PageElements {
  const attribute = (selector: string, name: string) =>
    clean(document.querySelector(selector)?.getAttribute(name));
  return {
    attribute,
    meta: (...names) =>
      first(
        ...names.map(
          (name) => () =>
            attribute(
              ['property', 'name', 'itemprop']
                .map((key) => `meta[${key}="${name}" i][content]:not([content=""])`)
                .join(','),
              'content',
            ),
        ),
      ),
    text: (selector) => clean(document.querySelector(selector)?.textContent),
  };
}

/** The first value that isn't empty. Later ones are not computed. */
export function first(...reads: (() => string | undefined)[]): string | undefined {
  for (const read of reads) {
    const value = clean(read());
    if (value) return value;
  }
  return undefined;
}

export const clean = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;
