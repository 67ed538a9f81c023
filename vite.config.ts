import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Which file a module goes into. A browser parses each file on a thread of its own, so what is large is cut into files of
 * about one size, along the layers it has anyway; each file is also a request, so nothing else is cut. A group takes along
 * what it imports, except what a group before it took.
 */
const files = [
  { name: 'base', test: /rolldown\/runtime|preload-helper|oxc-project|\/src\/base\/|\/comlink\//, priority: 4 },
  { name: 'monaco-base', test: /\/monaco-editor\/esm\/vs\/(?:base|platform|nls)/, priority: 3 },
  { name: 'monaco-core', test: /\/monaco-editor\/esm\/vs\/editor\/(?:common|browser)\//, priority: 2 },
  // What workers and the page share.
  {
    name: 'evaluation',
    test: /\/src\/(?:source|engine|runtime|sandbox)\/|\/node_modules\/(?:moment|decimal|@noble|mime|micro-rsa|@rgrove|jsonc)/,
    priority: 1,
  },
  // What `main.ts` needs before anything else was fetched (`docs/decisions/0014-how-the-page-starts.md`).
  { name: 'shell', tags: ['$initial' as const], test: /\/src\/(?!services|sandbox|protocol)/, priority: 0.9 },
  // What opens, reads and changes a project. The editor and the regions around it are left, each a file of its own.
  { name: 'app', test: /\/src\/(?!ui|host|editor|main|services)/, priority: 0.5 },
];

/** What the page fetches once it is drawn, and no worker ever. */
const fetchedByPage = /\/(?:app|bound-editor|regions)-/;

export default defineConfig({
  // Every address is relative, so that dist/ works below any path of any host.
  base: './',
  plugins: [withoutBuiltInIcons(), sharedWithWorkers(), offline()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Monaco is large by nature, and loaded after the page has painted.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: { groups: files } } },
    // The policy forbids `data:` fonts and fetches; small assets stay files.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Fetching ahead needs a document, and code that is shared with workers may run without one.
      resolveDependencies: (file, dependencies, { hostType }) =>
        hostType === 'html' || fetchedByPage.test(file) ? dependencies : [],
    },
  },
  // Named here because they are first imported inside workers or after the first paint, where a late discovery would
  // reload the page in the middle of someone's work.
  optimizeDeps: {
    entries: ['index.html', 'workers/*.worker.ts'],
    include: [
      'monaco-editor/editor',
      'monaco-editor/languages/definitions/javascript/register',
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
 * Writes the service worker and the manifest. Everything the page can ever load is kept after the first visit, so that
 * all of it works with the network off; a new version waits until the user says yes (`src/offline`).
 */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    // Registered by hand, once the editor stands: filling the cache would slow the first visit down.
    injectRegister: false,
    manifest: {
      name: 'IML Playground',
      short_name: 'IML',
      description: 'Try a connection of a Make custom app in your browser.',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f5f5f7',
      theme_color: '#f5f5f7',
      categories: ['developer'],
      icons: [
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,wasm,ttf,woff2,svg,png,webmanifest}'],
      maximumFileSizeToCacheInBytes: 20_000_000,
      // What is not in the cache comes from the network or not at all: nothing else is ever kept.
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/oauth-callback/],
      ignoreURLParametersMatching: [/./],
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}

/**
 * Builds our workers together with the page, so that all three share one copy of the engine. Vite would build each
 * worker by itself, with a copy of its own.
 */
function sharedWithWorkers(): Plugin {
  const opening = /new URL\('([./]+workers\/[a-z]+\.worker\.ts)', import\.meta\.url\)/g;
  return {
    name: 'shared-with-workers',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/host\/thread\.ts$/ },
      handler(code, id) {
        return code.replaceAll(opening, (_, path: string) => {
          const worker = fileURLToPath(new URL(path, `file://${id}`));
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: worker })}`;
        });
      },
    },
  };
}

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
