import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The gallery as a static page; `--base` and the folder fit any static server. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: { alias: { '@': repository } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `${repository}.output/gallery`,
    emptyOutDir: true,
    target: 'es2023',
    // As for the extension: browsers that know light-dark() and nesting themselves.
    cssTarget: ['chrome128', 'firefox140'],
  },
});
