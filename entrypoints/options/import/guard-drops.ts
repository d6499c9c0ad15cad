/** Keeps the browser from showing a file instead of the page if it is dropped beside a drop zone. */
export function guardDrops(target: EventTarget): void {
  for (const type of ['dragover', 'drop']) {
    target.addEventListener(type, (event) => {
      // Words can still be dragged into a field.
      if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}
