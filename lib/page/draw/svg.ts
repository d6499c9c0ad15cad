const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Record<string, string | number>;

export function createSvg<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
}
