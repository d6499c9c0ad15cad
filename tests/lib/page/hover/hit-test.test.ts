// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createHitTest } from '@/lib/page/hover/hit-test.ts';
import { type Mark, rectsOf } from '@/lib/page/marks/mark.ts';
import { box, layOut, markIn, markParagraphs, stack, textIn } from '../page-fixtures.ts';

/** What lies under any point: the node that the caret would go to, and the topmost element. */
function under(caretNode: Node | null, top: Element | null): void {
  const caret = caretNode && { offsetNode: caretNode, offset: 0 };
  Object.defineProperty(document, 'caretPositionFromPoint', {
    configurable: true,
    value: () => caret,
  });
  Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => top });
}

let anna: Mark;
let gerd: Mark;
beforeEach(() => {
  [anna, gerd] = markParagraphs('Anna', 'Gerd') as [Mark, Mark];
  stack([anna, gerd]);
});
const paragraph = (): Element => document.querySelector('p') as Element;

describe('by the caret', () => {
  test('finds the mark whose box holds the point, edges included', () => {
    under(textIn('#p0'), paragraph());
    const hit = createHitTest([anna, gerd]);
    expect(hit(0, 0)).toBe(anna);
    expect(hit(80, 20)).toBe(anna);
  });

  test('a caret that only snapped to the name is not a hit', () => {
    under(textIn('#p0'), paragraph());
    const hit = createHitTest([anna, gerd]);
    expect(hit(81, 10)).toBeUndefined();
    expect(hit(40, 50)).toBeUndefined();
  });

  test('tells two names in one text apart', () => {
    document.body.innerHTML = '<p>Anna met Gerd</p>';
    const node = textIn('p');
    const first = markIn(node, 'Anna');
    const second = markIn(node, 'Gerd');
    Object.defineProperty(Range.prototype, 'getClientRects', {
      configurable: true,
      value(this: Range) {
        const left = this.startOffset * 10;
        return [{ left, right: left + 40, top: 0, bottom: 20, width: 40, height: 20 }];
      },
    });
    under(node, paragraph());
    const hit = createHitTest([first, second]);
    expect(hit(20, 10)).toBe(first);
    expect(hit(100, 10)).toBe(second);
    expect(hit(60, 10)).toBeUndefined();
  });

  test('a name that breaks over two lines is hit on both', () => {
    layOut(new Map([[anna.range.startContainer, [box(700, 0), box(0, 24)]]]));
    under(textIn('#p0'), paragraph());
    const hit = createHitTest([anna]);
    expect(hit(710, 10)).toBe(anna);
    expect(hit(10, 30)).toBe(anna);
    expect(hit(400, 10)).toBeUndefined();
  });
});

describe('under an element that takes the point', () => {
  /** Puts the names into a teaser of a page, with something stretched over it. */
  const stretch = (html: string): Element => {
    const teaser = document.createElement('article');
    teaser.append(...document.querySelectorAll('p'));
    document.body.append(teaser);
    teaser.insertAdjacentHTML('beforeend', html);
    return teaser.lastElementChild as Element;
  };

  test.each([['<a href="#">Read on</a>'], ['<div></div>'], ['<div> <span></span></div>']])(
    '%s over its teaser lets the name through',
    (html) => {
      under(document.body, stretch(html));
      expect(createHitTest([anna, gerd])(40, 110)).toBe(gerd);
    },
  );

  test.each([
    ['<img>'],
    ['<dialog></dialog>'],
    ['<div>Cookies?</div>'],
    ['<a href="#"><img></a>'],
    ['<video></video>'],
    ['<div style="background-color: white"></div>'],
    ['<div style="background-image: url(x.png)"></div>'],
  ])('%s hides the name', (html) => {
    under(document.body, stretch(html));
    expect(createHitTest([anna, gerd])(40, 110)).toBeUndefined();
  });

  test('a link that belongs elsewhere, such as in a sticky header, hides the name', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<header><nav><a href="#">Politics</a></nav></header>',
    );
    under(textIn('nav a'), document.querySelector('nav a'));
    expect(createHitTest([anna, gerd])(40, 110)).toBeUndefined();
  });

  test.each([['<span></span>'], ['<b><i></i></b>']])(
    '%s inside its own paragraph lets the name through',
    (html) => {
      const paragraph = document.querySelector('#p1') as Element;
      paragraph.insertAdjacentHTML('beforeend', html);
      const [top] = [...paragraph.querySelectorAll('*')].slice(-1);
      under(document.body, top as Element);
      expect(createHitTest([anna, gerd])(40, 110)).toBe(gerd);
    },
  );

  test.each([
    ['<span style="background-color: white"></span>'],
    ['<b style="background-color: white"><i></i></b>'],
    ['<span><img></span>'],
  ])('%s inside its own paragraph hides the name', (html) => {
    const paragraph = document.querySelector('#p1') as Element;
    paragraph.insertAdjacentHTML('beforeend', html);
    const [top] = [...paragraph.querySelectorAll('*')].slice(-1);
    under(document.body, top as Element);
    expect(createHitTest([anna, gerd])(40, 110)).toBeUndefined();
  });

  test('what is in a name, even an icon, does not hide it', () => {
    const paragraph = document.querySelector('#p1') as Element;
    const icon = document.createElement('img');
    paragraph.append(icon, new Text('Berg'));
    under(document.body, icon);
    const whole = { ...gerd, nodes: [...gerd.nodes, paragraph.lastChild as Text] };
    expect(createHitTest([anna, whole])(40, 110)).toBe(whole);
  });

  test('a caret in the name does not count when something hides it', () => {
    under(textIn('#p1'), stretch('<img>'));
    expect(createHitTest([anna, gerd])(40, 110)).toBeUndefined();
  });

  test('a point without a caret is tested by boxes', () => {
    under(null, paragraph());
    expect(createHitTest([anna])(40, 10)).toBe(anna);
  });

  test('is not searched on a page with more than 400 names', () => {
    under(null, paragraph());
    expect(createHitTest(Array<Mark>(401).fill(anna))(40, 10)).toBeUndefined();
    expect(createHitTest(Array<Mark>(400).fill(anna))(40, 10)).toBe(anna);
  });
});

describe('the boxes of a mark', () => {
  test('are none once its text is gone or cut short', () => {
    expect(rectsOf(anna)).toHaveLength(1);
    textIn('#p0').data = 'An';
    expect(rectsOf(anna)).toEqual([]);
    textIn('#p1').remove();
    expect(rectsOf(gerd)).toEqual([]);
  });

  test('do not count without a surface', () => {
    layOut(new Map([[anna.range.startContainer, [box(0, 0, 0, 20), box(0, 0, 80, 0), box(5, 5)]]]));
    expect(rectsOf(anna).map(({ left }) => left)).toEqual([5]);
  });
});
