/** What a host answers at a path. The same list makes a real nginx and a server of Node answer alike. */
export interface Route {
  path: string;
  /** 200 if absent */
  status?: number;
  /** a file of the host's folder; nginx then also minds validators and lengths */
  file?: string;
  type?: string;
  headers?: Readonly<Record<string, string>>;
  /** bytes a second */
  rate?: number;
  /** where a redirect leads */
  to?: string;
  /** the connection ends so many bytes into the file, whose whole length was announced */
  cutAt?: number;
}

export interface FileHost {
  kind: 'nginx' | 'node';
  port: number;
  stop(): Promise<void>;
}

/** An unused port of this machine. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as import('node:net').AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
