// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { showOptions } from './show-options.tsx';

describe('sections', () => {
  it.each(['sources', 'remember', 'sites', 'muted', 'appearance', 'keyboard', 'data'])(
    '#%s has an address',
    (id) => {
      showOptions();
      expect(document.querySelector(`a[href="#${id}"]`)).toBeTruthy();
      expect(document.querySelector(`section#${id} :is(h2, h3)`)).toBeTruthy();
    },
  );
});
