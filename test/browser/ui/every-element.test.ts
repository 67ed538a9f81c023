import { Search } from 'lucide';
import { page } from 'vitest/browser';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AppPorts,
  createLanguageContext,
  openExample,
  rowsOf,
  runAll,
  saveConnection,
  showSection,
  start,
} from '../../../src/app/index.ts';
import { builtins } from '../../../src/engine/index.ts';
import { referenceEntries } from '../../../src/language/index.ts';
import { readParameters } from '../../../src/runtime/index.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { mount, useTheme } from '../support/mount.ts';

/** Sources of the interface, to know every element there is, also one that nobody thought of here. */
const sources = import.meta.glob<string>('../../../src/ui/**/*.ts', { query: '?raw', import: 'default', eager: true });
const modules = import.meta.glob('../../../src/ui/**/*.ts');
const elements = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/@customElement\('([a-z-]+)'\)/g)].map(([, tag = '']) => ({ tag, file })),
);

/** The whole page, which the end-to-end tests open. */
const elsewhere = ['iml-app'];

/** Draw nothing while there is nothing to say, as after a run that went well. */
const silent = [
  'iml-announcer',
  'iml-compare-dialog',
  'iml-consent-bar',
  'iml-consent-page',
  'iml-dialog-layer',
  'iml-edit-changes',
  'iml-find-bar',
  'iml-live-dialog',
  'iml-locked-note',
  'iml-notices',
  'iml-shared-bar',
  'iml-storage-bar',
  'iml-stray-bar',
];

type Properties = Readonly<Record<string, unknown>>;

/** What an element needs besides the page's state; a control of the form needs no more than a field. */
function propertiesOf(tag: string, ports: AppPorts): Properties {
  const state = ports.store.get();
  const special: Record<string, () => Properties> = {
    // As high as its place in the page; the splitter in it tells its share.
    'iml-code-pane': () => ({ style: 'display: flex; height: 600px' }),
    'iml-connection-row': () => ({ saved: state.connections[0] }),
    'iml-consent-wait': () => ({
      consent: {
        runId: 'a',
        address: 'https://acme.test/authorize?scope=read',
        state: 'x',
        simulated: false,
        phase: 'waiting',
        sentence: 'The window of the service is open.',
      },
    }),
    'iml-copy': () => ({ label: 'Copy the key', text: () => 'k' }),
    'iml-explain-panel': () => ({
      text: state.project.sections.communication,
      offset: (state.project.sections.communication ?? '').indexOf('{{') + 3,
      context: createLanguageContext()(state),
    }),
    'iml-form-field': () => ({ parameter: field, values: {} }),
    'iml-icon': () => ({ icon: Search }),
    'iml-make-dialog': () => ({ run: state.run }),
    'iml-mock-editor': () => ({ mock: state.scenarios[0]?.mocks[0] }),
    'iml-reference-panel': () => ({ entries: referenceEntries(builtins, 'basic') }),
    'iml-scenario-editor': () => ({ name: state.scenarios[0]?.name }),
    'iml-scenario-json': () => ({ label: 'Body', value: { a: 1 } }),
    'iml-scenario-stage': () => ({ name: state.scenarios[0]?.name }),
    'iml-scenario-values': () => ({ parameters: state.parameters, values: {} }),
    'iml-scenarios-table': () => ({ rows: rowsOf(state), selected: state.scenarios[0]?.name }),
    'iml-tab-list': () => ({ label: 'Places', tabs: [{ id: 'a', title: 'A' }], selected: 'a' }),
    'iml-value-tree': () => ({ name: 'body', value: { a: [1, 'x'] }, open: true }),
    'iml-verdict': () => ({ verdict: 'refused' }),
  };
  if (tag.endsWith('-field') && special[tag] === undefined) return { parameter: field, path: 'field' };
  return { ports, ...special[tag]?.() };
}

const [field] = readParameters(
  '[{ "name": "field", "type": "text", "label": "A field", "required": true, "help": "In the [settings](https://acme.test)." }]',
).parameters;

/** An example that was run with all its scenarios, and a connection that was saved. */
async function visited(): Promise<AppPorts> {
  await page.viewport(1440, 900);
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  await runAll(ports);
  await saveConnection(ports);
  showSection(ports, 'communication');
  return ports;
}

beforeAll(async () => {
  for (const { file } of elements.filter(({ tag }) => !elsewhere.includes(tag))) await modules[file]?.();
});

test('there are elements', () => {
  expect(elements.length).toBeGreaterThan(60);
  const known = elements.map(({ tag }) => tag);
  expect([...elsewhere, ...silent].filter((tag) => !known.includes(tag))).toEqual([]);
});

describe.each(elements.filter(({ tag }) => !elsewhere.includes(tag)))('$tag', ({ tag }) => {
  test.each(['light', 'dark'] as const)('draws itself, and axe finds nothing in it (%s)', async (theme) => {
    useTheme(theme);
    const ports = await visited();
    const element = await mount(tag, propertiesOf(tag, ports) as object);
    const drawn = (element.shadowRoot ?? element).querySelectorAll(':not(style)').length;
    if (!silent.includes(tag)) expect(drawn).toBeGreaterThan(0);
    expect(await accessibilityViolations(element)).toEqual([]);
  });
});
