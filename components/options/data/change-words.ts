import type { Language } from '../../../lib/core/language/language.ts';
import type { RestoreChange } from '../../../lib/core/restore/change.ts';

/** What a change affects. The reader decides on each group separately. */
export type ChangeGroup = 'shipped' | 'names' | 'outlets';

export function groupOf(change: RestoreChange): ChangeGroup {
  if (change.isShipped) return 'shipped';
  return change.kind === 'fact' ? 'names' : 'outlets';
}

/** A change as a sentence for each thing that it changes. */
export function changeWords(change: RestoreChange, { words }: Language): string[] {
  switch (change.kind) {
    case 'source-name':
      return [words('changeSourceName', change.from, change.to)];
    case 'source-switch':
      return [words(change.isOn ? 'changeSourceOn' : 'changeSourceOff', change.name)];
    case 'source-order':
      return [words('changeOrder', change.names.join(' · '))];
    case 'article':
      return change.outlet
        ? [words('changeOutlet', change.title, change.outlet.from, change.outlet.to)]
        : [words('changeText', change.title)];
    case 'fact': {
      const { title, words: said, to, renamed } = change;
      return [
        to === undefined
          ? words('changeStruck', title, said)
          : words('changeFact', title, said, to),
        ...renamed.map(({ from, to: name }) => words('changeName', from, name)),
      ];
    }
  }
}
