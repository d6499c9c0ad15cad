/** Reads what a page's elements state; white space is joined, and what is empty counts as absent. */
export interface PageElements {
  /** content of the first of these meta elements that has one, by property, name or itemprop */
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

/** The first of these that gives a text; the rest are not run. */
export function first(...reads: (() => string | undefined)[]): string | undefined {
  for (const read of reads) {
    const value = clean(read());
    if (value) return value;
  }
  return undefined;
}

export const clean = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;
