import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The gallery as a static page. `--base` and the folder fit any static server. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: { alias: { '@': repository } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `${repository}.output/gallery`,
    emptyOutDir: true,
    target: 'es2023',
    // The same as for the extension: browsers that support light-dark() and nesting.
    cssTarget: ['chrome128', 'firefox140'],
  },
});
