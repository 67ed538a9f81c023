/**
 * `npm run bench`: bundles the benchmark as the page is bundled and runs the result. Development tools wrap every function
 * they meet, which would count as work of the engine.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outDir = here('../node_modules/.cache/bench');

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { run: here('./bench/run.ts'), loop: here('./bench/loop.ts') },
      output: { entryFileNames: '[name].js', format: 'es' },
    },
  },
});
await import(pathToFileURL(`${outDir}/run.js`).href);
