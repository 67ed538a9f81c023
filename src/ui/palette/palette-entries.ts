import {
  actions,
  type AppPorts,
  type AppState,
  type ResultTab,
  openConnection,
  openExample,
  resumeProject,
  reveal,
  showReference,
  selectScenario,
  showResultTab,
  showSection,
  requestRun,
} from '../../app/index.ts';
import { builtins, renderText } from '../../engine/index.ts';
import { referenceEntries } from '../../language/index.ts';
import { type ConnectionKind, examples, type SectionName, sectionNames } from '../../project/index.ts';
import { sectionTitles } from '../code/section-titles.ts';
import { panels } from '../panels/index.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Quiet words beside the title. */
  readonly detail?: string;
  /** Other words it is found by. */
  readonly words?: string;
  readonly actionId?: string;
  /** Something to read about: what can be done comes first. */
  readonly lookup?: true;
  /** Why it cannot be chosen now. */
  readonly unavailable?: string;
  readonly perform: (ports: AppPorts) => void;
}

/** What else people call the sections of a project. */
const sectionWords: Readonly<Record<SectionName, string>> = {
  communication: 'request response json code definition',
  parameters: 'form fields credentials inputs',
  scenarios: 'mocks answers responses',
  common: 'client id secret app data',
  base: 'url headers log sanitize',
  module: 'action request',
  scopes: 'oauth permissions',
  functions: 'custom javascript js iml code',
};

/** What else people call the results, or look for in them. */
const resultWords: Readonly<Record<ResultTab, string>> = {
  scenarios: 'table matrix mock add paste review checklist coverage false success',
  trace: 'phases steps values variables debug',
  request: 'copy curl raw headers body url sent',
  response: 'answer reply headers status body json tree raw',
  log: 'sanitize console secrets leak',
  output: 'stored saved data uid metadata expires difference diff',
  module: 'request slot dynamic connection',
};

/** Everything that can be looked up, by the kind of connection it belongs to; problems stand in the project's own list. */
const lookups = new Map<ConnectionKind, readonly PaletteEntry[]>();

function lookupsOf(kind: ConnectionKind): readonly PaletteEntry[] {
  const known = lookups.get(kind);
  if (known !== undefined) return known;
  const made = referenceEntries(builtins, kind)
    .filter((entry) => entry.kind !== 'problem')
    .map(
      ({ name, label = name, summary }): PaletteEntry => ({
        id: `reference-${name}`,
        group: 'Reference',
        title: label,
        detail: summary,
        lookup: true,
        perform: (ports) => showReference(ports, name),
      }),
    );
  lookups.set(kind, made);
  return made;
}

/** Everything the palette offers for a state, by group. */
export function paletteEntries(state: AppState): readonly PaletteEntry[] {
  return [
    ...actions
      .filter(({ id }) => id !== 'palette')
      .map((action): PaletteEntry => {
        const unavailable = action.unavailable?.(state);
        return {
          id: action.id,
          group: 'Actions',
          title: action.title,
          words: `${action.group} ${action.words ?? ''}`,
          actionId: action.id,
          ...(unavailable === undefined ? {} : { unavailable }),
          perform: action.perform,
        };
      }),
    ...state.scenarios.map(
      ({ name }): PaletteEntry => ({
        id: `scenario-${name}`,
        group: 'Scenarios',
        title: name,
        detail: 'run this scenario',
        perform: (ports) => {
          selectScenario(ports, name);
          void requestRun(ports);
        },
      }),
    ),
    ...sectionNames.map(
      (name): PaletteEntry => ({
        id: `section-${name}`,
        group: 'Jump to',
        title: sectionTitles[name],
        detail: 'section',
        words: sectionWords[name],
        perform: (ports) => showSection(ports, name),
      }),
    ),
    ...panels.map(
      ({ id, title }): PaletteEntry => ({
        id: `tab-${id}`,
        group: 'Jump to',
        title,
        detail: 'results',
        words: resultWords[id],
        perform: (ports) => showResultTab(ports, id),
      }),
    ),
    ...state.problems.map(
      ({ section, range, message, code }, index): PaletteEntry => ({
        id: `problem-${index}`,
        group: 'Problems',
        title: message,
        detail: sectionTitles[section],
        words: code,
        perform: (ports) => reveal(ports, section, range),
      }),
    ),
    ...state.connections.map(
      ({ id, name, connection }): PaletteEntry => ({
        id: `connection-${id}`,
        group: 'Connections',
        title: name,
        detail: renderText(connection.metadata?.value),
        perform: (ports) => openConnection(ports, id),
      }),
    ),
    ...state.projects
      .filter(({ id }) => id !== state.project.id)
      .map(
        ({ id, name, kind }): PaletteEntry => ({
          id: `project-${id}`,
          group: 'Projects',
          title: name,
          detail: kind,
          perform: (ports) => void resumeProject(ports, id),
        }),
      ),
    ...examples.map(
      ({ name, title, summary }): PaletteEntry => ({
        id: `example-${name}`,
        group: 'Examples',
        title,
        detail: summary,
        perform: (ports) => void openExample(ports, name),
      }),
    ),
    ...lookupsOf(state.project.kind),
  ];
}
