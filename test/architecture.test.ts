import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { FunctionDefinition } from '../src/engine/functions/define-function.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom; arrows never turn back. `types` are folders of which only types may be imported. */
const arrows: Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }> = {
  base: { values: [] },
  source: { values: [] },
  engine: { values: ['base'], types: ['source'] },
  sandbox: { values: ['engine'], types: ['source'] },
  runtime: { values: ['engine', 'source', 'base'] },
  project: { values: ['source', 'base'], types: ['engine', 'runtime'] },
  language: { values: ['project', 'runtime', 'sandbox', 'engine', 'source', 'base'] },
  editor: { values: ['language'], types: ['project', 'engine', 'source'] },
  secrets: { values: ['runtime', 'engine', 'source', 'base'] },
  scenarios: { values: ['secrets', 'runtime', 'engine', 'source', 'base'], types: ['project'] },
  protocol: { values: [], types: ['runtime', 'engine'] },
  host: { values: ['base'], types: ['protocol', 'runtime'] },
  storage: { values: ['project', 'base'], types: ['engine', 'runtime'] },
  share: { values: ['secrets', 'project', 'engine', 'source', 'base'], types: ['runtime'] },
  import: { values: ['share', 'project', 'source', 'base'] },
  export: { values: ['share', 'sandbox', 'base'], types: ['project', 'runtime'] },
  backup: { values: ['storage', 'share', 'project', 'base'] },
  app: {
    values: [
      'scenarios',
      'secrets',
      'storage',
      'share',
      'backup',
      'project',
      'language',
      'runtime',
      'engine',
      'source',
      'base',
    ],
    types: ['import', 'host'],
  },
  embed: { values: ['app', 'share', 'import', 'export'] },
  offline: { values: [] },
  styles: { values: [] },
  ui: {
    values: [
      'app',
      'editor',
      'styles',
      'scenarios',
      'secrets',
      'storage',
      'share',
      'import',
      'export',
      'backup',
      'project',
      'language',
      'runtime',
      'engine',
      'source',
      'base',
    ],
  },
  services: { values: ['runtime', 'sandbox', 'engine'], types: ['protocol'] },
  workers: { values: ['services'] },
};

/** Files that put the page together, first what is drawn and then the rest. */
const roots = ['main.ts', 'begin.ts'];

/**
 * Folders without a front door: `base` is a set of words that do not belong together, `styles` are style sheets.
 */
const openFolders = ['base', 'styles'];

/**
 * Type-only files that another folder may import directly. They are contracts between folders: a contract reads
 * another contract without pulling in the code behind that folder's door.
 */
const contracts = [
  'source/source-range',
  'engine/functions/define-function',
  'engine/values/value',
  'runtime/consent',
  'runtime/run-request',
  'runtime/run-result',
  'runtime/trace/trace-event',
  'protocol/preview-api',
  'protocol/run-api',
];

interface Import {
  /** File that imports, from the project's root. */
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const files = ['src', 'workers'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(importsOf);

describe('imports', () => {
  test('every folder is in the table', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => !roots.includes(folder)));
    expect([...folders].filter((folder) => arrows[folder] === undefined)).toEqual([]);
  });

  test('every folder has its row in the map', () => {
    const map = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const rows = [...map.matchAll(/^\| `(?:src\/)?(\w+)` \|/gm)].map(([, folder]) => folder);
    expect(rows.toSorted()).toEqual(Object.keys(arrows).toSorted());
  });

  test('follow the arrows between folders', () => {
    expect(
      crossing()
        .filter((entry) => !isAllowed(entry))
        .map(describeImport),
    ).toEqual([]);
  });

  test('name no arrow that nobody follows', () => {
    const followed = new Set(
      crossing().map(
        (entry) => `${folderOf(entry.file)} → ${folderOf(targetOf(entry))}${entry.typeOnly ? ' (types)' : ''}`,
      ),
    );
    const named = Object.entries(arrows).flatMap(([folder, { values, types = [] }]) => [
      ...values.map((target) => `${folder} → ${target}`),
      ...types.map((target) => `${folder} → ${target} (types)`),
    ]);
    expect(named.filter((arrow) => !followed.has(arrow))).toEqual([]);
  });

  test('enter another folder by its front door', () => {
    expect(
      crossing()
        .filter((entry) => !usesFrontDoor(entry))
        .map(describeImport),
    ).toEqual([]);
  });

  test('name no contract that nobody reads', () => {
    const read = new Set(crossing().map(targetOf));
    expect(contracts.filter((contract) => !read.has(`src/${contract}.ts`))).toEqual([]);
  });

  test('stay off the own front door', () => {
    const through = imports.filter(
      (entry) => entry.specifier.startsWith('.') && targetOf(entry) === join('src', folderOf(entry.file), 'index.ts'),
    );
    expect(through.map(describeImport)).toEqual([]);
  });

  test('name Monaco in editor/ only, idb in storage/ only, QuickJS in sandbox/ only, Lit in ui/ and app/ only', () => {
    const homes: Record<string, readonly string[]> = {
      'monaco-editor': ['editor'],
      idb: ['storage'],
      'quickjs-emscripten-core': ['sandbox'],
      '@jitl/quickjs-wasmfile-release-sync': ['sandbox'],
      comlink: ['host', 'workers'],
      lit: ['ui', 'app', 'styles'],
    };
    const strays = imports.filter((entry) => {
      const home = homes[packageOf(entry.specifier)];
      return home !== undefined && !home.includes(folderOf(entry.file));
    });
    expect(strays.map(describeImport)).toEqual([]);
  });
});

describe('front doors', () => {
  test('hold exports and nothing else', () => {
    const doors = files.filter((file) => /^src\/[^/]+\/index\.ts$/.test(file));
    const logic = doors.filter((file) =>
      withoutComments(readFileSync(join(root, file), 'utf8'))
        .split(';')
        .some(
          (statement) =>
            !/^\s*$|^\s*(?:export|import)\s+(?:type\s+)?(?:\*|\{)[\s\S]*from\s*'[^']+'\s*$/.test(statement),
        ),
    );
    expect(logic).toEqual([]);
  });
});

describe('elements', () => {
  const places = new Map<string, string[]>();
  for (const file of files) {
    const text = withoutComments(readFileSync(join(root, file), 'utf8'));
    for (const [, name = ''] of text.matchAll(/(?:@customElement|customElements\.define)\(\s*'([^']+)'/g)) {
      places.set(name, [...(places.get(name) ?? []), file]);
    }
  }

  // The second definition would stop the page with an exception, and only where both are loaded.
  test('have names of their own', () => {
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
    expect(places.size).toBeGreaterThan(50);
  });

  test('are called `iml-…`', () => {
    expect([...places.keys()].filter((name) => !name.startsWith('iml-'))).toEqual([]);
  });
});

describe('styles', () => {
  // A name that nobody sets is no error in a browser: the line just has no effect.
  test('read only custom properties that are set somewhere, or have a fallback', () => {
    const sheets = [
      ...files.filter((file) => /^src\/(ui|styles)\//.test(file)),
      'src/styles/tokens.css',
      'src/styles/page.css',
    ];
    const texts = sheets.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
    const set = new Set(texts.flatMap(([, text]) => [...text.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name)));
    const missing = texts.flatMap(([file, text]) =>
      [...text.matchAll(/var\((--[a-z0-9-]+)\)/g)]
        .filter(([, name]) => !set.has(name))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('functions', () => {
  const groups = readdirSync(join(root, 'src/engine/functions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test.each(groups)('every definition of the group %s is in its index, and only those', async (group) => {
    const folder = join(root, 'src/engine/functions', group);
    const definitions = new Set<unknown>();
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')) {
      const exported = (await import(join(folder, name))) as Record<string, unknown>;
      for (const value of Object.values(exported)) if (isDefinition(value)) definitions.add(value);
    }
    const index = (await import(join(folder, 'index.ts'))) as Record<string, unknown>;
    const listed = Object.values(index).filter(Array.isArray).flat();
    const names = (values: Iterable<unknown>) =>
      [...values].map((value) => (value as FunctionDefinition).name).toSorted();
    expect(names(listed)).toEqual(names(definitions));
  });
});

function isDefinition(value: unknown): value is FunctionDefinition {
  return typeof value === 'object' && value !== null && 'evaluate' in value && 'params' in value && 'group' in value;
}

/** Imports from one folder into another. What wires everything is free. */
function crossing(): readonly Import[] {
  return imports.filter(
    (entry) =>
      entry.specifier.startsWith('.') &&
      !roots.includes(folderOf(entry.file)) &&
      folderOf(targetOf(entry)) !== folderOf(entry.file),
  );
}

function isAllowed(entry: Import): boolean {
  const rule = arrows[folderOf(entry.file)];
  const target = folderOf(targetOf(entry));
  // A worker is named by URL, and only its host knows it.
  if (target === 'workers') return folderOf(entry.file) === 'host' && !entry.typeOnly;
  return rule?.values.includes(target) === true || (entry.typeOnly && rule?.types?.includes(target) === true);
}

function usesFrontDoor(entry: Import): boolean {
  const target = targetOf(entry);
  const folder = folderOf(target);
  if (folder === 'workers' || openFolders.includes(folder)) return true;
  if (entry.typeOnly && contracts.some((contract) => target === `src/${contract}.ts`)) return true;
  return target === `src/${folder}/index.ts`;
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found: Import[] = [];
  for (const match of text.matchAll(/\b(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]*?from\s*)?'([^']+)'/g)) {
    found.push({ file, specifier: match[2] ?? '', typeOnly: match[1] !== undefined });
  }
  for (const match of text.matchAll(/\bimport\(\s*'([^']+)'\s*\)|new URL\(\s*'([^']+)',\s*import\.meta\.url/g)) {
    found.push({ file, specifier: match[1] ?? match[2] ?? '', typeOnly: false });
  }
  return found;
}

/** Block comments and whole-line comments only, so that addresses in strings stay. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** `src/engine/ast.ts` → `engine`, `workers/run.worker.ts` → `workers`. */
function folderOf(file: string): string {
  const [first, second] = file.split('/');
  return first === 'src' ? (second ?? '') : (first ?? '');
}

function targetOf(entry: Import): string {
  return relative(root, join(root, dirname(entry.file), entry.specifier.split('?')[0] ?? ''));
}

function packageOf(specifier: string): string {
  const [scope, name] = specifier.split('/');
  return scope?.startsWith('@') === true ? `${scope}/${name}` : (scope ?? '');
}

function describeImport(entry: Import): string {
  return `${entry.file} imports ${entry.specifier}${entry.typeOnly ? ' (types)' : ''}`;
}
