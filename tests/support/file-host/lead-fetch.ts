/**
 * A fetch that leads every address to one port of this machine, over plain http. It follows redirects itself, as a browser
 * does: the answer's `url` is where it came from in the end.
 */
export function leadFetch(port: number, onAsked: (address: string) => void): typeof fetch {
  return async (input, init) => {
    let address = String(input);
    for (let hops = 0; hops <= 20; hops++) {
      onAsked(address);
      const { pathname, search } = new URL(address);
      const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
        ...init,
        redirect: 'manual',
      });
      const to = response.headers.get('location');
      if (response.status < 300 || response.status === 304 || to === null) {
        Object.defineProperty(response, 'url', { value: address });
        Object.defineProperty(response, 'redirected', { value: hops > 0 });
        return response;
      }
      await response.body?.cancel();
      address = new URL(to, address).href;
    }
    throw new TypeError('too many redirects');
  };
}
