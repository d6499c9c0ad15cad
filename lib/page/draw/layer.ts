import type { Stroke } from './line.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A layer scrolls with the document or stays still in the window. `level` is its z-index. */
export interface LayerPlace {
  isFixed: boolean;
  level: number;
}

/** A stroke, and the name of its look in the style sheet. */
export interface Line extends Stroke {
  name: string;
  /** lengths of what is drawn and of what is left out, in thicknesses */
  dash?: readonly [number, number] | undefined;
}

export interface Ink {
  color: string;
  opacity: number;
}

/** Lines at one level of the page. */
export interface Layer {
  readonly element: HTMLElement;
  /** creates a group for the lines of one mark */
  addGroup(): SVGGElement;
  /** fits the layer to these strokes, in its own coordinates */
  fit(strokes: Iterable<Stroke>): void;
}

/** px around the lines, since they have a thickness */
const ROOM = 40;

/** Step in px by which the corner of the painted area moves, so that it rarely does. */
const STEP = 512;

const cornerBefore = (at: number): number => Math.floor((at - ROOM) / STEP) * STEP;

let count = 0;

/**
 * Chromium tells a page whether anything is painted above an element (https://w3c.github.io/IntersectionObserver/v2/).
 * It ignores what a filter paints for an invisible element. So the lines are in a definition there, and a filter paints
 * them.
 */
export function createLayer(document: Document, { isFixed, level }: LayerPlace): Layer {
  const create = <Name extends keyof SVGElementTagNameMap>(
    name: Name,
    attributes: Record<string, string | number>,
  ) => {
    const element = document.createElementNS(SVG, name);
    set(element, attributes);
    return element;
  };
  count++;
  const [linesId, filterId] = [`lines${count}`, `filter${count}`];
  const element = document.createElement('div');
  element.className = 'layer';
  const drawing = create('svg', {});
  element.append(drawing);
  const lines = create('g', { id: linesId });
  if (isFixed) element.style.setProperty('position', 'fixed');
  element.style.setProperty('z-index', `${level}`);
  if (!tellsOfCover()) {
    drawing.append(lines);
    return { element, addGroup: () => addGroup(lines), fit: () => undefined };
  }
  const filter = create('filter', {
    id: filterId,
    filterUnits: 'userSpaceOnUse',
    'color-interpolation-filters': 'sRGB',
  });
  const image = create('feImage', { href: `#${linesId}` });
  filter.append(image);
  let painted = '';
  const definitions = create('defs', {});
  const shifted = create('g', {});
  lines.append(shifted);
  definitions.append(filter, lines);
  drawing.append(definitions);
  drawing.style.visibility = 'hidden';
  drawing.style.filter = `url(#${filterId})`;
  return {
    element,
    addGroup: () => addGroup(shifted),
    fit(strokes) {
      const all = [...strokes];
      const xs = all.flatMap(({ x1, x2 }) => [x1, x2]);
      const ys = all.flatMap(({ y1, y2 }) => [y1, y2]);
      const [x, y] = [cornerBefore(Math.min(...xs)), cornerBefore(Math.min(...ys))];
      const width = Math.ceil(Math.max(...xs)) + ROOM - x;
      const height = Math.ceil(Math.max(...ys)) + ROOM - y;
      // A filter begins at the element's corner, and the parts of an element outside the window are not painted.
      Object.assign(drawing.style, {
        left: `${x}px`,
        top: `${y}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      set(shifted, { transform: `translate(${-x} ${-y})` });
      set(filter, { x: 0, y: 0, width, height });
      if (painted === shifted.innerHTML) return;
      painted = shifted.innerHTML;
      // The image is made before its lines are laid out, and only once. Setting its address again makes a new one.
      requestAnimationFrame(() => image.setAttribute('href', `#${linesId}`));
    },
  };

  function addGroup(to: SVGGElement): SVGGElement {
    const group = create('g', {});
    to.append(group);
    return group;
  }
}

const tellsOfCover = (): boolean => 'trackVisibility' in IntersectionObserver.prototype;

/** Replaces the lines in a mark's group. */
export function drawGroup(
  group: SVGGElement,
  { color, opacity }: Ink,
  lines: readonly Line[],
): void {
  set(group, { color, opacity });
  while (group.childElementCount > lines.length) group.lastElementChild?.remove();
  lines.forEach(({ name, dash, x1, y1, x2, y2, width }, i) => {
    let line = group.children[i];
    if (!line) {
      line = group.ownerDocument.createElementNS(SVG, 'line');
      group.append(line);
    }
    const pattern = dash ? `${dash[0] * width} ${dash[1] * width}` : 'none';
    set(line, {
      class: name,
      x1,
      y1,
      x2,
      y2,
      'stroke-width': width,
      'stroke-dasharray': pattern,
    });
  });
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = typeof value === 'number' ? `${Math.round(value * 100) / 100}` : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
