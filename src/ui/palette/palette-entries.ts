import {
  actions,
  type AppPorts,
  type AppState,
  openConnection,
  openExample,
  resumeProject,
  reveal,
  selectScenario,
  showResultTab,
  showSection,
  requestRun,
} from '../../app/index.ts';
import { renderText } from '../../engine/index.ts';
import { examples, sectionNames } from '../../project/index.ts';
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
  /** Why it cannot be chosen now. */
  readonly unavailable?: string;
  readonly perform: (ports: AppPorts) => void;
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
        perform: (ports) => showSection(ports, name),
      }),
    ),
    ...panels.map(
      ({ id, title }): PaletteEntry => ({
        id: `tab-${id}`,
        group: 'Jump to',
        title,
        detail: 'results',
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
  ];
}
