import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One script of `inside/` with everything it imports from the project, minified like the product. */
export async function bundle(entry: string): Promise<string> {
  const results = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: {
      alias: { '@': ROOT },
    },
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL(`inside/${entry}`, import.meta.url)),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const output = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = output.find((file) => file.type === 'chunk');
  if (!script) throw new Error(`${entry} gave no script`);
  return script.code;
}
