import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNodeHost } from './node-host.ts';
import { type FileHost, freePort, type Route } from './routes.ts';

/** Where Debian and others put it. It is not always on the path of whoever isn't root. */
const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'];

/** The command that starts nginx, if it is installed. */
export const findNginx = (): string | undefined =>
  PLACES.find((command) => spawnSync(command, ['-v']).status === 0);

/** Starts a real nginx that serves the folder. */
export async function startNginxHost(
  command: string,
  folder: string,
  routes: readonly Route[],
): Promise<FileHost> {
  const behind = await startNodeHost(folder, routes);
  const [prefix, port] = [mkdtempSync(join(tmpdir(), 'nginx-')), await freePort()];
  writeFileSync(join(prefix, 'nginx.conf'), configOf({ folder, routes, prefix, port, behind }));
  const errors: string[] = [];
  const nginx = spawn(command, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr']);
  nginx.stderr.on('data', (text) => errors.push(String(text)));
  const ended = new Promise<void>((resolve) => nginx.on('exit', () => resolve()));
  const failed = ended.then(() => Promise.reject(new Error(errors.join(''))));
  failed.catch(() => undefined);
  await Promise.race([failed, untilOpen(port)]);
  return {
    kind: 'nginx',
    port,
    async stop() {
      nginx.kill();
      await ended;
      await behind.stop();
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

/** Asks until somebody listens. */
async function untilOpen(port: number): Promise<void> {
  const isOpen = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  while (!(await isOpen())) await new Promise((resolve) => setTimeout(resolve, 20));
}

interface Config {
  folder: string;
  routes: readonly Route[];
  prefix: string;
  port: number;
  behind: FileHost;
}

const configOf = ({ folder, routes, prefix, port, behind }: Config): string => `
daemon off;
master_process off;
pid ${prefix}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${prefix}/${kind};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    types {}
${routes.map((route) => locationOf(route, folder, behind)).join('\n')}
  }
}
`;

function locationOf(route: Route, folder: string, behind: FileHost): string {
  const { path, status = 200, file, type = 'text/plain', headers = {}, rate, to, cutAt } = route;
  const lines = [
    `default_type ${type};`,
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} '${value}' always;`),
    ...(rate === undefined ? [] : [`limit_rate ${rate};`]),
    cutAt !== undefined
      ? `proxy_pass http://127.0.0.1:${behind.port}; proxy_buffering off;`
      : file !== undefined
        ? `alias ${join(folder, file)};`
        : `return ${status}${to === undefined ? (status === 200 ? ' ""' : '') : ` ${to}`};`,
  ];
  return `    location = ${path} { ${lines.join(' ')} }`;
}
