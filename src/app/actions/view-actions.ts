import { showBelow } from '../commands/show-below.ts';
import { showReference } from '../commands/show-reference.ts';
import { cycleInlays } from '../commands/cycle-inlays.ts';
import { formatSection } from '../commands/format-section.ts';
import { moveFocus } from '../commands/move-focus.ts';
import { resetPanes } from '../commands/reset-panes.ts';
import { setTheme } from '../commands/set-theme.ts';
import { showDialog } from '../commands/show-dialog.ts';
import { showSecrets } from '../commands/show-secrets.ts';
import { walkProblems } from '../commands/walk-problems.ts';
import type { AppPorts } from '../ports.ts';
import type { Action } from './action.ts';
import { keys } from './keys.ts';

const theme = (name: 'light' | 'dark' | 'system', title: string): Action => ({
  id: `theme-${name}`,
  title,
  group: 'View',
  words: `colour color scheme appearance mode ${name === 'dark' ? 'night' : name === 'light' ? 'day' : 'auto'}`,
  unavailable: ({ view }) => (view.theme === name ? 'This theme is on.' : undefined),
  perform: (ports) => void setTheme(ports, name),
});

const walk =
  (direction: 1 | -1) =>
  (ports: AppPorts): void =>
    void walkProblems(ports, direction);

export const viewActions: readonly Action[] = [
  {
    id: 'palette',
    title: 'Search or run a command',
    group: 'Help',
    shortcut: keys.palette,
    perform: (ports) => showDialog(ports, 'palette'),
  },
  {
    id: 'next-problem',
    title: 'Next problem',
    group: 'Editor',
    words: 'error warning mistake lint',
    shortcut: keys['next-problem'],
    unavailable: ({ problems }) => (problems.length === 0 ? 'There are no problems.' : undefined),
    perform: walk(1),
  },
  {
    id: 'previous-problem',
    title: 'Previous problem',
    group: 'Editor',
    words: 'error warning mistake lint',
    shortcut: keys['previous-problem'],
    unavailable: ({ problems }) => (problems.length === 0 ? 'There are no problems.' : undefined),
    perform: walk(-1),
  },
  {
    id: 'history',
    title: 'History of runs',
    group: 'View',
    words: 'past compare diff difference previous earlier',
    perform: (ports) => showBelow(ports, 'history'),
  },
  {
    id: 'explain',
    title: 'Explain the expression at the cursor',
    group: 'Editor',
    words: 'why undefined value tree',
    perform: (ports) => showBelow(ports, 'explain'),
  },
  {
    id: 'reference',
    title: 'Reference of functions, operators, variables and directives',
    group: 'Help',
    words: 'docs documentation try manual',
    perform: (ports) => showReference(ports),
  },
  {
    id: 'format',
    title: 'Format the JSON of this section',
    group: 'Editor',
    words: 'indent pretty beautify tidy prettier',
    unavailable: ({ view }) => (view.section === 'functions' ? 'Functions are JavaScript.' : undefined),
    perform: formatSection,
  },
  {
    id: 'inlays',
    title: 'Values beside the code: all, problems only, none',
    group: 'Editor',
    words: 'inlay hints show hide',
    shortcut: keys.inlays,
    perform: (ports) => void cycleInlays(ports),
  },
  {
    id: 'next-region',
    title: 'Move to the next region of the page',
    group: 'View',
    words: 'focus pane',
    shortcut: keys['next-region'],
    perform: (ports) => moveFocus(ports, 1),
  },
  {
    id: 'previous-region',
    title: 'Move to the previous region of the page',
    group: 'View',
    words: 'focus pane',
    shortcut: keys['previous-region'],
    perform: (ports) => moveFocus(ports, -1),
  },
  {
    id: 'show-secrets',
    title: 'Show secrets',
    group: 'View',
    words: 'reveal mask passwords keys',
    unavailable: ({ view }) => (view.secretsShown ? 'Secrets are shown.' : undefined),
    perform: (ports) => showSecrets(ports, true),
  },
  {
    id: 'hide-secrets',
    title: 'Hide secrets',
    group: 'View',
    words: 'mask',
    unavailable: ({ view }) => (view.secretsShown ? undefined : 'Secrets are hidden.'),
    perform: (ports) => showSecrets(ports, false),
  },
  theme('light', 'Light theme'),
  theme('dark', 'Dark theme'),
  theme('system', 'Theme of the system'),
  {
    id: 'reset-panes',
    title: 'Reset the sizes of all panes',
    group: 'View',
    words: 'layout splitter',
    perform: (ports) => void resetPanes(ports),
  },
  {
    id: 'settings',
    title: 'Settings',
    group: 'View',
    words:
      'storage theme preferences options configuration network proxy cors passphrase lock unlock secrets forget clear delete persist disk',
    perform: (ports) => showDialog(ports, 'settings'),
  },
  {
    id: 'shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    words: 'keys hotkeys bindings',
    shortcut: keys.shortcuts,
    perform: (ports) => showDialog(ports, 'shortcuts'),
  },
  {
    id: 'help',
    title: 'Help: what this is, privacy, limits',
    group: 'Help',
    words: 'about data browser cors security introduction tour offline version',
    perform: (ports) => showDialog(ports, 'help'),
  },
];
