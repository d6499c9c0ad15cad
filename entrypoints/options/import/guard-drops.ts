/** Keeps a file that is dropped beside the places for it from being shown by the browser in place of the page. */
export function guardDrops(target: EventTarget): void {
  for (const type of ['dragover', 'drop']) {
    target.addEventListener(type, (event) => {
      // Words may be dragged into a field as ever.
      if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}
