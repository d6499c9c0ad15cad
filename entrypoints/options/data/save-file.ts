let address: string | undefined;

/**
 * Has the browser save a file, where and as the reader has set it, and gives its address. That holds until the next
 * file is saved or the page is left: a browser may still be asking where to put it.
 */
export function saveFile(file: Blob, name: string): string {
  if (address !== undefined) URL.revokeObjectURL(address);
  address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return address;
}
