// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findAddress, revealSetting } from '@/entrypoints/options/search/reveal-setting.ts';
import { SETTING_ENTRIES } from '@/entrypoints/options/search/setting-entries.ts';

const scrolled: [Element, unknown][] = [];
const reveal = (id: string) => revealSetting(document, id, SETTING_ENTRIES);

function add(tag: string, setting: string, ...children: Element[]) {
  const place = document.createElement(tag);
  place.dataset.setting = setting;
  place.append(...children);
  document.body.append(place);
  return place;
}
function input(type: string, checked = false) {
  const control = document.createElement('input');
  Object.assign(control, { type, checked, name: 'n' });
  return control;
}

beforeEach(() => {
  document.body.replaceChildren();
  scrolled.length = 0;
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Element.prototype.scrollIntoView = function (options) {
    scrolled.push([this, options]);
  };
});

describe('an address leads', () => {
  it('to the control of a setting, and among options to the chosen one', () => {
    const chosen = input('radio', true);
    const place = add('fieldset', 'theme', input('radio'), chosen);
    expect(reveal('theme')).toBe(true);
    expect(scrolled).toEqual([[place, { block: 'center' }]]);
    expect(document.activeElement).toBe(chosen);
    expect(place.classList.contains('revealed')).toBe(true);
    place.dispatchEvent(new Event('animationend'));
    expect(place.classList.contains('revealed')).toBe(false);
  });

  it('to what a setting depends on, if the setting is not on the page', () => {
    const chosen = input('radio', true);
    add('fieldset', 'trigger', chosen);
    expect(reveal('modifier')).toBe(true);
    expect(document.activeElement).toBe(chosen);
  });

  it('to the heading of a section, which is not marked', () => {
    const section = document.createElement('section');
    section.id = 'sites';
    const heading = document.createElement('h2');
    section.append(heading, input('checkbox'));
    document.body.append(section);
    expect(reveal('sites')).toBe(true);
    expect(scrolled).toEqual([[section, { block: 'start' }]]);
    expect(document.activeElement).toBe(heading);
    expect(section.className).toBe('');
  });

  it('to a place without a control, which takes the focus', () => {
    const place = add('div', 'sites-rules');
    expect(reveal('sites-rules')).toBe(true);
    expect(document.activeElement).toBe(place);
  });

  it('nowhere, if it means nothing here', () => {
    expect(['', 'nothing-like-it', 'dwell'].map(reveal)).toEqual([false, false, false]);
    expect(scrolled).toEqual([]);
  });
});

it.each([
  ['', ''],
  ['#dwell', 'dwell'],
  ['#d%77ell', 'dwell'],
  ['#%E0%A4', ''],
])('the address %j means %j', (hash, id) => expect(findAddress(hash)).toBe(id));
