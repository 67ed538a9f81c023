import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  // Every address is relative, so that dist/ works below any path of any host.
  base: './',
  plugins: [withoutBuiltInIcons()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Monaco is one large chunk by nature, loaded after the page has painted.
    chunkSizeWarningLimit: 4000,
    // The policy forbids `data:` fonts and fetches; small assets stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // Named here because they are first imported inside workers or after the first paint, where a late discovery would
  // reload the page in the middle of someone's work.
  optimizeDeps: {
    entries: ['index.html', 'workers/*.worker.ts'],
    include: [
      'monaco-editor/editor',
      'monaco-editor/features/register.all',
      'monaco-editor/languages/features/json/register',
      'quickjs-emscripten-core',
    ],
    // Prebundling would move its JavaScript away from its .wasm file.
    exclude: ['@jitl/quickjs-wasmfile-release-sync'],
  },
  // Saved connections belong to an origin, and the port is part of it: so it is fixed.
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
});

/**
 * Empties Web Awesome's two built-in icon libraries. One fetches its icons from a server, the other from `data:`
 * addresses; our policy allows neither, and the page registers its own library in their place.
 */
function withoutBuiltInIcons(): Plugin {
  const library = /^\/\/ src\/components\/icon\/library\.(?:system|default)\.ts$/m;
  return {
    name: 'without-built-in-icons',
    apply: 'build',
    transform: {
      filter: { id: /webawesome\/dist\/chunks\//, code: library },
      handler(code) {
        const exported = /export \{([^}]*)\}/.exec(code)?.[1] ?? '';
        const names = exported.split(',').map((name) => name.trim());
        return {
          code: names.map((name) => `export const ${name} = { resolver: () => '' };`).join('\n'),
          map: null,
        };
      },
    },
  };
}
