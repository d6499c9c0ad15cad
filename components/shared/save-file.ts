let address: string | undefined;

/**
 * Has the browser save a file, and returns its address. The reader chooses where and how. The address is valid until
 * the next file is saved or the page is left. A browser may still be asking where to put the file.
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
