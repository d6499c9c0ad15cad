import type { Tab } from './session.ts';

/** What is in view of a card when it opens, in CSS px from its top. */
export interface Glance {
  /** the height of name, role and what the card rests on */
  header: number;
  /** where the first words begin, and the card's lower edge */
  words: number;
  height: number;
  /** controls that can be seen, with the tabs as one, since they are one stop */
  controls: number;
}

/** Measures the open card. */
export const readGlance = (tab: Tab): Promise<Glance | null | undefined> =>
  tab.inCard((document) => {
    const scroll = document.querySelector('.card-scroll');
    const header = document.querySelector('.card-header');
    const words = document.querySelector('.words');
    if (!scroll || !header || !words) return null;
    const view = scroll.getBoundingClientRect();
    const footer = document.querySelector('.card-footer')?.getBoundingClientRect();
    const isInView = (each: Element) => {
      const box = each.getBoundingClientRect();
      const bottom = each.closest('.card-footer') ? view.bottom : (footer?.top ?? view.bottom);
      return (
        box.height > 0 && box.top < bottom - 1 && each.checkVisibility({ opacityProperty: true })
      );
    };
    const found = [...document.querySelectorAll('a, button:not([role="tab"]), select, summary')];
    const tabs = document.querySelector('[role="tablist"]');
    return {
      header: header.getBoundingClientRect().height,
      words: words.getBoundingClientRect().top - view.top,
      height: view.height,
      controls: [...found, ...(tabs ? [tabs] : [])].filter(isInView).length,
    };
  });
