import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PackHost, readPackFiles } from '@/lib/core/formats/pack/read-pack-files.ts';
import { readAll } from '@/tests/support/read-all.ts';

const bodyOf = (name: string) => `${JSON.stringify({ kind: 'person', id: '1', name })}\n`;
const fileOf = (body: string) => {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { name: `all-${sha256.slice(0, 16)}.gz`, rawBytes: body.length, sha256 };
};
const manifestOf = (revision: string, ...bodies: string[]) => ({
  dramatisPack: 1,
  id: 'a.b',
  name: 'A',
  revision,
  files: bodies.map(fileOf),
});

/** A host that answers with the manifests one after another, and has these bodies. */
function hostOf(manifests: object[], ...bodies: string[]): PackHost & { asked: string[] } {
  const asked: string[] = [];
  const here = new Map(bodies.map((body) => [fileOf(body).name, body]));
  return {
    asked,
    async askManifest() {
      asked.push('pack.json');
      return manifests.length > 1 ? manifests.shift() : manifests[0];
    },
    async askFile({ name }) {
      asked.push(name);
      const body = here.get(name);
      return body === undefined ? undefined : [body];
    },
  };
}
const read = (host: PackHost, held?: string) =>
  readPackFiles(host, held, async ({ revision }, parts) => ({
    revision,
    ...(await readAll(parts)),
  }));

const [OLD, NEW, MORE] = [bodyOf('Ann Foo'), bodyOf('Ann Bar'), bodyOf('Ben Bar')];

describe('a pack in several files', () => {
  it('is read as a whole', async () => {
    const found = await read(hostOf([manifestOf('2', OLD, MORE)], OLD, MORE));
    expect(found).toMatchObject({
      revision: '2',
      records: [{ name: 'Ann Foo' }, { name: 'Ben Bar' }],
      problems: [],
    });
  });

  it('is begun anew with the next manifest, if files went meanwhile', async () => {
    const host = hostOf([manifestOf('1', MORE, OLD), manifestOf('2', MORE, NEW)], MORE, NEW);
    expect(await read(host)).toMatchObject({
      revision: '2',
      records: [{ name: 'Ben Bar' }, { name: 'Ann Bar' }],
    });
  });

  it('is given up if a file stays away, after one more question', async () => {
    const host = hostOf([manifestOf('2', NEW)], OLD);
    await expect(read(host)).rejects.toMatchObject({ problem: { cause: 'missing' } });
    expect(host.asked.filter((name) => name === 'pack.json')).toHaveLength(2);
    const changing = hostOf([manifestOf('2', NEW), manifestOf('3', NEW)], OLD);
    await expect(read(changing)).rejects.toMatchObject({ problem: { cause: 'missing' } });
    expect(changing.asked).toHaveLength(4);
  });

  it('is refused if it is older than what is here, before a file is asked for', async () => {
    const host = hostOf([manifestOf('2026-11-29.1', OLD)], OLD);
    await expect(read(host, '2026-11-30.1')).rejects.toMatchObject({
      problem: { field: 'revision' },
    });
    expect(host.asked).toEqual(['pack.json']);
    expect(await read(host, '2026-11-29.1')).toMatchObject({ problems: [] });
  });

  it('says which file holds other bytes than the manifest says', async () => {
    const manifest = manifestOf('1', OLD);
    const [file] = manifest.files;
    const { problems } = await read({ ...hostOf([manifest]), askFile: async () => [NEW] });
    expect(problems).toMatchObject([{ file: file?.name, cause: 'value', field: 'sha256' }]);
  });
});
