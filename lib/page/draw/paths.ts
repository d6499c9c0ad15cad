import type { Line, Part } from './part.ts';
import { createSvg, setAttributes } from './svg.ts';

/** Draws all lines of one look and colour as one path, so that the page gets few elements. */
export interface Paths {
  /** draws these and no others; returns whether anything changed */
  draw(parts: readonly Part[]): boolean;
}

/** A path that is wanted: one of its lines, the mark it last got a line of, and its data. */
interface Wanted {
  line: Line;
  part: Part;
  data: string;
}

export function createPaths(group: SVGGElement): Paths {
  const drawn = new Map<string, { path: SVGPathElement; data: string }>();
  return {
    draw(parts) {
      const wanted = collect(parts);
      let isChanged = false;
      for (const [key, { path }] of drawn) {
        if (wanted.has(key)) continue;
        drawn.delete(key);
        path.remove();
        isChanged = true;
      }
      for (const [key, { line, part, data }] of wanted) {
        let known = drawn.get(key);
        if (known?.data === data) continue;
        isChanged = true;
        if (!known) {
          known = { path: createPath(group, line, part), data };
          drawn.set(key, known);
        }
        known.data = data;
        known.path.setAttribute('d', data);
      }
      return isChanged;
    },
  };
}

/** Marks are on lines of their own in a path's data. */
function collect(parts: readonly Part[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const part of parts) {
    const { color, opacity } = part.ink;
    for (const line of part.lines) {
      const key = `${line.name} ${line.width} ${opacity} ${color}`;
      const data = `M${px(line.x1)} ${px(line.y1)}L${px(line.x2)} ${px(line.y2)}`;
      const there = wanted.get(key);
      if (!there) wanted.set(key, { line, part, data });
      else {
        there.data += there.part === part ? data : `\n${data}`;
        there.part = part;
      }
    }
  }
  return wanted;
}

function createPath(group: SVGGElement, { name, width, dash }: Line, { ink }: Part) {
  const path = createSvg(group.ownerDocument, 'path', {
    class: name,
    color: ink.color,
    opacity: ink.opacity,
    'stroke-width': px(width),
  });
  if (dash) setAttributes(path, { 'stroke-dasharray': `${dash[0] * width} ${dash[1] * width}` });
  group.append(path);
  return path;
}

/** Hundredths of a px are enough. */
const px = (length: number): number => Math.round(length * 100) / 100;
