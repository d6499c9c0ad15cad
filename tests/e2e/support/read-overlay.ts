/** The lines of a mark and the text that they belong to. */
export interface DrawnMark {
  /** name of its look, e.g. `dramatis-person` */
  highlight: string;
  text: string;
  /** the text around it, to distinguish one "Macron" from another */
  before: string;
  after: string;
  /** px by which its lines miss the ends of the text, at most; null if there is no text */
  off: number | null;
}

/**
 * Finds the text above (or beside, or under) each mark's lines. Lines contain no text, so their places must tell. Runs
 * on the closed root of the overlay, in the world of the page, so it is sent as text.
 */
export function readOverlay(root: ShadowRoot): DrawnMark[] {
  interface Stroke {
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    width: number;
  }
  const document = root.ownerDocument;
  const around = 40;
  const zoom = (document.documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

  const groups = [...root.querySelectorAll<SVGSVGElement>('svg')].flatMap((layer) => {
    if (getComputedStyle(root.host).display === 'none') return [];
    // The corner of a layer moves, but its coordinates stay those of the document.
    const moved = (side: string) => (Number.parseFloat(side) || 0) * zoom;
    const corner = layer.getBoundingClientRect();
    const origin = {
      left: corner.left - moved(layer.style.left),
      top: corner.top - moved(layer.style.top),
    };
    const paths = [...layer.querySelectorAll('path')].map((path) => {
      // A page may have put its own functions where the browser keeps its own.
      const of = (name: string) => path.attributes.getNamedItem(name)?.value ?? '';
      // Each mark has its own line of the data.
      return {
        name: of('class'),
        width: Number(of('stroke-width')),
        marks: of('d').split('\n'),
      };
    });
    const has = (wanted: string) => paths.some(({ name }) => name === wanted);
    return paths.flatMap(({ name, width, marks }) => {
      // A mark with a ground is reported once.
      if (has(`${name}-tint`)) return [];
      return marks.map((mark) => ({
        name,
        strokes: mark.split('M').flatMap((line): Stroke[] => {
          const [x1, y1, x2, y2] = (line.match(/[-\d.e]+/g) ?? []).map(
            (at) => Number(at) * zoom,
          ) as [number, number, number, number];
          const { left, top } = origin;
          return line === ''
            ? []
            : [{ x1: x1 + left, y1: y1 + top, x2: x2 + left, y2: y2 + top, width }];
        }),
      }));
    });
  });

  /** The position along the stroke, from 0 to its length, and the distance beside it. */
  const measure = ({ x1, y1, x2, y2 }: Stroke, x: number, y: number) => {
    const length = Math.hypot(x2 - x1, y2 - y1);
    const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
    return {
      along: (x - x1) * ux + (y - y1) * uy,
      beside: Math.abs((x - x1) * uy - (y - y1) * ux),
      length,
    };
  };
  const isOn = (box: DOMRect, stroke: Stroke, isVertical = false): boolean => {
    const at = measure(stroke, box.left + box.width / 2, box.top + box.height / 2);
    if (at.along < -0.5 || at.along > at.length + 0.5) return false;
    if (stroke.width >= 3) return at.beside < 3;
    const isLevel = Math.abs(stroke.y1 - stroke.y2) < 0.01;
    const isUpright = Math.abs(stroke.x1 - stroke.x2) < 0.01;
    // The line of level text is below it. For text that is upside down, it is above.
    const isBelow = box.top + box.height / 2 < stroke.y1;
    if (isLevel && isBelow !== stroke.x1 < stroke.x2) return false;
    if (isVertical && box.left + box.width / 2 < stroke.x1) return false;
    const size = isLevel ? box.height : isUpright ? box.width : undefined;
    if (size === undefined) return at.beside < Math.hypot(box.width, box.height) * 0.75;
    return Math.abs(at.beside - size * 0.56 - 0.75) <= 1.6;
  };

  // Form fields may have taken the names of its properties.
  const rootIn = (node: Node) =>
    Reflect.get(Element.prototype, 'shadowRoot', node) as ShadowRoot | null;
  const { checkVisibility } = Element.prototype;
  // A page may have put its own function there.
  const isSeen = (element: Element) =>
    !`${checkVisibility}`.includes('native code') ||
    checkVisibility.call(element, {
      opacityProperty: true,
      visibilityProperty: true,
    });
  const texts: Text[] = [];
  const collect = (node: Node) => {
    const walker = document.createTreeWalker(
      node,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_ELEMENT,
    );
    for (let each: Node | null = walker.currentNode; each; each = walker.nextNode()) {
      if (each instanceof Text) texts.push(each);
      else if (each instanceof Element && rootIn(each)) collect(rootIn(each) as ShadowRoot);
    }
  };
  collect(document.documentElement);
  const rectsIn = (text: Text, start: number, end: number): DOMRect[] => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  const isNear = (box: DOMRect, { x1, y1, x2, y2 }: Stroke) =>
    Math.min(x1, x2) < box.right + 20 &&
    Math.max(x1, x2) > box.left - 20 &&
    Math.min(y1, y2) < box.bottom + 20 &&
    Math.max(y1, y2) > box.top - 20;

  const found = groups.map((group) => ({
    ...group,
    ends: [] as { text: Text; at: number; to: number; box: DOMRect }[],
  }));
  for (const text of texts) {
    if (!/\S/.test(text.data)) continue;
    const boxes = rectsIn(text, 0, text.length);
    const here = found.filter(({ strokes }) =>
      strokes.some((stroke) => boxes.some((box) => isNear(box, stroke))),
    );
    if (here.length === 0) continue;
    const element = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
    if (element && !isSeen(element)) continue;
    // In a text as long as a book, only the part around the middle of a line in the window.
    const middles =
      text.length < 20_000
        ? [text.length / 2]
        : here.flatMap(({ strokes }) =>
            strokes.flatMap(({ x1, y1, x2, y2 }) => {
              const caret = document.caretPositionFromPoint((x1 + x2) / 2, (y1 + y2) / 2 - 6);
              return caret?.offsetNode === text ? [caret.offset] : [];
            }),
          );
    const reach = text.length < 20_000 ? text.length : 300;
    const [from, till] = [Math.min(...middles) - reach, Math.max(...middles) + reach];
    const isVertical = !!element && /^vertical/.test(getComputedStyle(element).writingMode);
    let at = 0;
    for (const letter of text.data) {
      const to = at + letter.length;
      if (to < from || at > till) {
        at = to;
        continue;
      }
      const box = /\s/.test(letter) ? undefined : rectsIn(text, at, to).at(-1);
      if (box) {
        for (const { strokes, ends } of here) {
          if (strokes.some((stroke) => isOn(box, stroke, isVertical)))
            ends.push({ text, at, to, box });
        }
      }
      at = to;
    }
  }
  // A large first letter has a thicker line, in another path. The mark goes on right behind it.
  const isNext = ({ ends: a }: (typeof found)[0], { ends: b }: (typeof found)[0]): boolean => {
    const [last, first] = [a.at(-1), b[0]];
    if (!last || !first) return false;
    if (last.text === first.text) return last.to === first.at;
    const between = texts.slice(texts.indexOf(last.text) + 1, texts.indexOf(first.text));
    return (
      texts.indexOf(last.text) < texts.indexOf(first.text) &&
      [last.text.data.slice(last.to), ...between.map(({ data }) => data)].join('') === '' &&
      first.at === 0
    );
  };
  for (const letter of [...found]) {
    const rest = found.find((each) => each.name === letter.name && isNext(letter, each));
    if (!rest || rest.strokes[0]?.width === letter.strokes[0]?.width) continue;
    rest.strokes.unshift(...letter.strokes);
    rest.ends.unshift(...letter.ends);
    found.splice(found.indexOf(letter), 1);
  }
  const hostsOf = (node: Node): Node[] => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? [...hostsOf(root.host), node] : [node];
  };
  const order = (a: Range, b: Range) => {
    const [x, y] = [hostsOf(a.startContainer), hostsOf(b.startContainer)];
    const at = x.findIndex((node, i) => node !== y[i]);
    if (at === -1 || !x[at] || !y[at]) return a.startOffset - b.startOffset;
    return x[at].compareDocumentPosition(y[at]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  return found
    .map(({ name, strokes, ends }): { highlight: string; range: Range; off: number | null } => {
      const [first, last] = [ends[0], ends.at(-1)];
      // A line without text above it is reported too, since it should not be there.
      const range = document.createRange();
      if (!first || !last) return { highlight: name, range, off: null };
      range.setStart(first.text, first.at);
      range.setEnd(last.text, last.to);
      const distances = strokes.flatMap((stroke) => {
        const on = ends
          .filter(({ box }) => isOn(box, stroke))
          .flatMap(({ box }) => [
            measure(stroke, box.left, box.top).along,
            measure(stroke, box.right, box.bottom).along,
          ]);
        const { length } = measure(stroke, 0, 0);
        return [Math.abs(Math.min(...on)), Math.abs(Math.max(...on) - length)];
      });
      return { highlight: name, range, off: Math.max(...distances) };
    })
    .sort((a, b) => order(a.range, b.range))
    .map(({ highlight, range, off }) => ({
      highlight,
      text: range.toString(),
      before: (range.startContainer.textContent ?? '').slice(
        Math.max(0, range.startOffset - around),
        range.startOffset,
      ),
      after: (range.endContainer.textContent ?? '').slice(
        range.endOffset,
        range.endOffset + around,
      ),
      off,
    }));
}
