const query = new URLSearchParams(location.search);
const names = (query.get('names') ?? '').split(',');
const seen = {
  changes: [],
  shifts: [],
  paints: [],
  covered: new Map(),
  roots: 0,
  errors: [],
  resized: 0,
  containers: [],
};

// Everything that a page can watch from its first moment on.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  seen.roots += 1;
  return attachShadow.call(this, options);
};
addEventListener('error', ({ message }) => seen.errors.push(message));
new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (target.closest?.('body')) continue;
    const tags = (nodes) => Array.from(nodes, ({ nodeName }) => nodeName);
    seen.changes.push([type, target.nodeName, attributeName, tags(addedNodes), tags(removedNodes)]);
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
const watch = (type, list, read) => {
  if (PerformanceObserver.supportedEntryTypes.includes(type))
    new PerformanceObserver((entries) => list.push(...entries.getEntries().map(read))).observe({
      type,
      buffered: true,
    });
};
watch('layout-shift', seen.shifts, ({ value }) => value);
watch('paint', seen.paints, ({ name }) => name);
// A long task says in which frame it was. Whether there are any depends on the machine.
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
  new PerformanceObserver((entries) => {
    for (const { attribution } of entries.getEntries()) {
      for (const { containerType, containerName, containerSrc } of attribution) {
        const container = [containerType, containerName, containerSrc].join();
        if (containerType !== 'window') seen.containers.push(container);
      }
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Each way to show a name, or to hide it from the reader. */
const WAYS = {
  plain: '',
  clear: 'opacity: 0',
  hidden: 'visibility: hidden',
  nothing: 'display: inline-block; transform: scale(0)',
  transparent: 'color: transparent',
  covered: '',
};
const targets = [];
for (const [way, style] of Object.entries(WAYS)) {
  for (const name of names) {
    const line = document.createElement('p');
    const span = document.createElement('span');
    span.style.cssText = style;
    span.textContent = name;
    const under = document.createElement('i');
    under.className = 'under';
    line.append(span, under);
    if (way === 'covered')
      line.append(Object.assign(document.createElement('i'), { className: 'cover' }));
    document.body.append(line);
    targets.push(line, span, under);
  }
}
// Intersection observers would report a line over one of these, if they report what is covered.
const visibility = new IntersectionObserver(
  (entries) => {
    for (const { target, isVisible } of entries)
      seen.covered.set(targets.indexOf(target), isVisible);
  },
  { trackVisibility: true, delay: 100 },
);
for (const target of targets) visibility.observe(target);
const sizes = new ResizeObserver((entries) => {
  seen.resized += entries.length;
});
for (const target of [document.documentElement, document.body, ...targets]) sizes.observe(target);

const fromFrames = new Map();
addEventListener('message', ({ data }) => fromFrames.set(data.frame, data.seen));
for (const [i, origin] of (query.get('frames') ?? '').split(',').filter(Boolean).entries()) {
  const frame = document.createElement('iframe');
  frame.src = `${origin}/candidates.html?names=${names}&frame=${i}`;
  document.body.append(frame);
}

/** Where the names' boxes are in their lines. The only places that differ from name to name are left out. */
function look() {
  const ours = [...document.documentElement.children].filter(
    (each) => !/^(HEAD|BODY)$/.test(each.nodeName),
  );
  const at = targets.flatMap((target) => {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    return [0.02, 0.5, 0.98].flatMap((along) =>
      [top + 4, (top + bottom) / 2, bottom - 6, bottom - 2, bottom + 1, bottom + 3].map((y) => {
        const x = left + (right - left) * along;
        const caret = document.caretPositionFromPoint(x, y)?.offsetNode.nodeName;
        return [document.elementsFromPoint(x, y).map((each) => each.nodeName), caret];
      }),
    );
  });
  const { scrollWidth, scrollHeight } = document.documentElement;
  getSelection().selectAllChildren(document.documentElement);
  const { length } = String(getSelection());
  getSelection().removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(document.documentElement);
  return {
    ...seen,
    containers: [...new Set(seen.containers)].filter((each) => !each.includes(location.origin)),
    windows: [window.length, Object.keys(window).filter((key) => /^\d+$/.test(key))],
    covered: [...seen.covered].sort(([a], [b]) => a - b),
    highlights: Array.from(CSS.highlights, ([name, ranges]) => [name, ranges.size]),
    marked: targets.map(
      (target) => getComputedStyle(target, '::highlight(dramatis-person)').textDecorationLine,
    ),
    styles: targets.map(
      (target) => getComputedStyle(target).textDecoration + getComputedStyle(target).outline,
    ),
    ours: ours.map((each) => [
      each.outerHTML,
      each.shadowRoot,
      each.scrollWidth,
      each.scrollHeight,
      each.getBoundingClientRect().toJSON(),
      each.checkVisibility(),
      Array.from(getComputedStyle(each), (name) =>
        getComputedStyle(each).getPropertyValue(name),
      ).join(),
    ]),
    at,
    sizes: [scrollWidth, scrollHeight, document.querySelectorAll('*').length, length],
    boxes: range.getClientRects().length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    animations: document.getAnimations().length,
    popovers: document.querySelectorAll(':popover-open').length,
    focus: document.activeElement?.nodeName,
    // The first page of an origin asks for its icon.
    requests: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path !== '/favicon.ico'),
    frames: [...fromFrames].sort(([a], [b]) => a - b),
  };
}
window.look = look;
if (parent !== window) {
  setInterval(() => {
    const seenHere = look();
    parent.postMessage({ frame: Number(query.get('frame')), seen: seenHere }, '*');
  }, 300);
}
