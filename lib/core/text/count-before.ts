/**
 * How many items at the front of a list lie before a place, which is also the index of the first that doesn't. The list
 * must be sorted so that all that lie before it come first. It takes logarithmic time, so a rule can ask it for each
 * word of a long text.
 */
export function countBefore<Item>(
  items: readonly Item[],
  liesBefore: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (liesBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
