import { createFilteredDrawing, tellsOfCover } from './filtered-drawing.ts';
import type { Part } from './part.ts';
import { createPaths } from './paths.ts';
import { createSvg } from './svg.ts';

/** A layer scrolls with the document or stays still in the window. `level` is its z-index. */
export interface LayerPlace {
  isFixed: boolean;
  level: number;
}

/** Lines at one level of the page. */
export interface Layer {
  readonly element: HTMLElement;
  /** draws these, in the layer's own coordinates, and no others */
  draw(parts: readonly Part[]): void;
}

export function createLayer(document: Document, { isFixed, level }: LayerPlace): Layer {
  const element = document.createElement('div');
  element.className = 'layer';
  if (isFixed) element.style.position = 'fixed';
  element.style.zIndex = `${level}`;
  const drawing = createSvg(document, 'svg');
  element.append(drawing);
  const group = createSvg(document, 'g');
  const paths = createPaths(group);
  if (!tellsOfCover()) {
    drawing.append(group);
    return { element, draw: (parts) => void paths.draw(parts) };
  }
  const filtered = createFilteredDrawing(drawing, group);
  return {
    element,
    draw(parts) {
      if (paths.draw(parts)) filtered.fit(parts);
    },
  };
}
