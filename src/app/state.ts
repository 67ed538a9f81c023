import type { ConsentState } from './consent/consent-state.ts';
import type { FormValues, Project, SectionName } from '../project/index.ts';
import type { HostFailure } from '../host/index.ts';
import type {
  DefinitionDiagnostic,
  Parameter,
  RunAction,
  RunResult,
  Scenario,
  StoredConnection,
  TraceEvent,
} from '../runtime/index.ts';
import type { SourceRange } from '../source/index.ts';
import type { InlayMode, Problem } from '../language/index.ts';
import type { HiddenSecrets, LockState, RunRecord, SavedConnection } from '../storage/index.ts';
import type { ConnectionSlot } from './connection-slot.ts';
import type { EditState } from './edit-state.ts';
import type { Preview } from './preview.ts';
import type { LiveSend } from './select/describe-live-send.ts';
import type { ComparedRun } from './select/run-differences.ts';
import type { SecretHosts } from './select/sends-to-ask.ts';
import type { CoverageQuestion, FindingsState, MatrixState } from './matrix-state.ts';
import type { CodeAction } from './view/code-action.ts';
import type { DialogName } from './view/dialog-name.ts';
import type { SizesByWidth } from './view/pane-sizes.ts';

export type TransportMode = 'mock' | 'live';

/** `off`: live runs send nothing · `ask`: before each new host · `on`: only where a secret would go to a new host. */
export type NetworkMode = 'off' | 'ask' | 'on';

/** The latest run and everything it told; a pure fold of its events (`fold-event.ts`). */
export interface RunState {
  readonly runId: string;
  readonly action: RunAction;
  readonly transport: TransportMode;
  /** Name of the scenario; absent for live runs. */
  readonly scenario?: string;
  /** The saved connection it started from, if any. */
  readonly connectionId?: string;
  /** What was stored before it: of the connection it started from, else of the open one. */
  readonly before?: StoredConnection;
  /** What it was started with in place of a sign-in; holds secrets. */
  readonly obtained?: Readonly<Record<string, string>>;
  /** It comes from the history: its secrets are gone, so nothing may be made of it. */
  readonly recorded?: true;
  readonly status: 'running' | 'cancelling' | 'done' | 'lost';
  readonly events: readonly TraceEvent[];
  /** Set when `done`. */
  readonly result?: RunResult;
  /** Set when `lost`: the worker hung or crashed, or the run was cancelled before it could answer. */
  readonly failure?: HostFailure;
  /** ISO instant. */
  readonly startedAt: string;
  /** The definition has changed since. */
  readonly stale: boolean;
}

/** The tabs of the results, in the order they are drawn. */
export type ResultTab = 'scenarios' | 'trace' | 'request' | 'response' | 'log' | 'output' | 'module';

/** The tabs below the editor, in the order they are drawn. */
export type BelowTab = 'problems' | 'history' | 'explain' | 'reference';

/** What the page shows and knows. Immutable: commands replace it, elements draw it. */
export interface AppState {
  readonly ready: boolean;
  /** All projects, newest first; the open one included. */
  readonly projects: readonly Project[];
  readonly project: Project;
  /** Texts and name of the project cannot be changed; the form, scenarios and runs can be used. */
  readonly readOnly: boolean;
  /** Set while the open project is a preview that is not stored. */
  readonly preview: Preview | null;
  /** What was typed into the credential form; never part of `project`. */
  readonly values: FormValues;
  /** Typed name of the connection to make; null while it is the suggested one. */
  readonly connectionName: string | null;
  /** From the Parameters section; the last readable form while it is broken. */
  readonly parameters: readonly Parameter[];
  /** From the Scenario section. */
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
  readonly connections: readonly SavedConnection[];
  /** The saved connection that runs start from (verify, module, edit), if one is open. */
  readonly openConnectionId: string | null;
  /** Set while a saved connection is being edited in the form. */
  readonly editing: EditState | null;
  /** Dynamic connections, by project. */
  readonly slots: Readonly<Record<string, readonly ConnectionSlot[]>>;
  /** The slot that module runs use; null for the open connection. */
  readonly moduleSlotId: string | null;
  /** ISO instant at which the user stopped the clock of runs; null leaves it to the scenario. */
  readonly clock: string | null;
  readonly transport: TransportMode;
  readonly network: NetworkMode;
  /** A proxy that the user runs, through which live runs send; null for none. */
  readonly proxy: string | null;
  /** Hosts with which secrets were used. */
  readonly secretHosts: SecretHosts;
  /** Origins to which live runs were allowed in this tab, as `allowanceOf` writes them. */
  readonly allowedOrigins: readonly string[];
  readonly run: RunState | null;
  /** Runs of the open project that have ended, newest first. */
  readonly history: readonly RunRecord[];
  /** Two runs of the history that are looked at side by side, the older one first. */
  readonly compared: readonly [ComparedRun, ComparedRun] | null;
  /** The latest run of all scenarios; null before the first. */
  readonly matrix: MatrixState | null;
  /** What "Break my connection" found; null before it was asked. */
  readonly findings: FindingsState | null;
  /** The mark of coverage that is looked at; null for none. */
  readonly coverageQuestion: CoverageQuestion | null;
  /** The run waits for the user to come back from a service. */
  readonly consent: ConsentState | null;
  /** Mocked runs ask for consent on the page; else it is given as the scenario says. */
  readonly askConsent: boolean;
  /** Data obtained elsewhere, such as a token, from which the next run starts at `info`; that run takes them. */
  readonly obtained: Readonly<Record<string, string>> | null;
  /** Real requests sent since the page was opened. */
  readonly liveRequests: number;
  readonly saving: 'saved' | 'pending' | 'failed';
  /** Whether a passphrase locks kept secrets. */
  readonly lock: LockState;
  /** What the lock hides of the open project. */
  readonly hidden: HiddenSecrets;
  /** The passphrase was asked for in this visit. */
  readonly unlockAsked: boolean;
  /** Why storage is not durable, when it is not. */
  readonly storageProblem: string | null;
  readonly view: ViewState;
  readonly notices: readonly Notice[];
}

/** What is visible where. */
export interface ViewState {
  readonly section: SectionName;
  readonly resultTab: ResultTab;
  readonly theme: 'light' | 'dark' | 'system';
  readonly below: BelowTab;
  /** On a phone, what lies below the editor is folded away. */
  readonly belowFolded: boolean;
  /** Which expressions show their value beside them. */
  readonly inlays: InlayMode;
  /** Where the cursor stands; null until it was moved. */
  readonly cursor: { readonly section: SectionName; readonly offset: number } | null;
  /** The entry of the reference that is looked at, by name. */
  readonly reference: string | null;
  readonly dialog: DialogName | null;
  /** The run that waits for leave to contact these origins; the dialog `live` asks. */
  readonly liveQuestion: {
    readonly action: RunAction;
    readonly origins: readonly string[];
    readonly sends: readonly LiveSend[];
  } | null;
  /** The run that goes on when the passphrase is given, or declined; the dialog `unlock` asks. */
  readonly waitingAction: RunAction | null;
  /** The panel of the rail that lies over the editor, where there is no room beside it. */
  readonly overlay: 'connections' | 'examples' | 'form' | null;
  /** Index of the phase of the latest run that is looked at; null for the most telling one. */
  readonly phase: number | null;
  /** The page should move the focus to another region; `at` makes two equal requests distinct. */
  readonly focusMove: { readonly direction: 1 | -1; readonly at: number } | null;
  /** The code editor should do this; `at` makes two equal requests distinct. */
  readonly codeAction: { readonly action: CodeAction; readonly at: number } | null;
  readonly sizes: SizesByWidth;
  /** Tips that were dismissed, by name. */
  readonly tipsSeen: readonly string[];
  /** Secrets are readable everywhere; never remembered. */
  readonly secretsShown: boolean;
  /** The pane on screen when only one fits. */
  readonly pane: 'connections' | 'editor' | 'form' | 'results';
  /** A place the editor should show; `at` makes two equal requests distinct. */
  readonly reveal: {
    readonly section: SectionName;
    readonly range: SourceRange;
    readonly at: number;
    readonly focus: boolean;
  } | null;
}

/** A message that appears and leaves by itself. */
export interface Notice {
  readonly id: string;
  readonly kind: 'info' | 'success' | 'error';
  readonly text: string;
  /** Offered beside the text, such as Undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One mistake or remark about the project; the problems list and the editor draw these. */
export type { DefinitionDiagnostic, Problem };
