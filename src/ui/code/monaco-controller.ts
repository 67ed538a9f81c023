import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type AppPorts,
  type AppState,
  askCoverage,
  coverageOfState,
  findAction,
  mostTellingPhase,
  notify,
  phasesOf,
  placeCursor,
  showBelow,
  showSection,
  typeSection,
} from '../../app/index.ts';
import type { createEditor, Editor, EditorCommand } from '../../editor/index.ts';
import { diagnose, fixesFor, type LanguageContext, type TitledFix } from '../../language/index.ts';
import { type Project, type SectionName, sectionNames } from '../../project/index.ts';
import type { CoverageMark } from '../../scenarios/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { evaluatePreviews } from './evaluate-previews.ts';
import { ThemeController } from '../theme-controller.ts';
import { createLanguageContext } from './language-context-of.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly ports: AppPorts };

/**
 * Keeps Monaco, in the page's light DOM, and the page's state the same. Loads the editor when `load` is first called,
 * after the shell has painted.
 */
export class MonacoController implements ReactiveController {
  readonly #host: Host;
  readonly #theme: ThemeController;
  readonly #context = createLanguageContext();
  #loading: Promise<void> | undefined;
  #editor: Editor | undefined;
  #leave: (() => void) | undefined;
  #drawn: AppState | undefined;
  #valuesOf: LanguageContext | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#theme = new ThemeController(host);
    host.addController(this);
  }

  get ready(): boolean {
    return this.#editor !== undefined;
  }

  focus(): void {
    this.#editor?.focus();
  }

  /** Resolves when the editor is there. A second call waits for the first. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#editor?.dispose();
    this.#editor = undefined;
    this.#loading = undefined;
    this.#drawn = undefined;
  }

  async #load(): Promise<void> {
    await drawn();
    const place = this.#host.querySelector<HTMLElement>('[slot=editor]');
    if (place === null) throw new Error('The page has no place for the editor.');
    try {
      const editor = await import('../../editor/index.ts');
      this.#begin(editor.createEditor, place);
    } catch (error) {
      this.#loading = undefined;
      const detail = error instanceof Error ? error.message : String(error);
      notify(this.#host.ports, {
        kind: 'error',
        text: `The code editor could not be loaded: ${detail}`,
        action: { label: 'Try again', run: () => void this.load() },
      });
    }
  }

  #begin(create: typeof createEditor, place: HTMLElement): void {
    const { ports } = this.#host;
    const { store } = ports;
    const editor = create(place, {
      theme: this.#theme.schemeOf(store.get().view.theme),
      label: 'Code of the section. Ctrl+M, then Tab, leaves the editor.',
      onCommand: (command) => findAction(actionOf[command])?.perform(ports),
      context: () => this.#context(store.get()),
      evaluate: (questions, asker) => evaluatePreviews(ports, questions, asker),
      fixes: (section, range) => fixesAt(store.get().project, section, range),
      inlays: store.get().view.inlays,
      readOnly: store.get().readOnly,
      onCursor: (section, offset) => placeCursor(ports, section, offset),
      onCoverage: (_section, offset) => void askCoverage(ports, offset),
      onShow: (section) => showSection(ports, section),
      onValue: (section, range) => {
        placeCursor(ports, section, range.start + 2);
        showBelow(ports, 'explain');
      },
    });
    this.#editor = editor;
    editor.onChange((section, text) => typeSection(ports, section, text));
    this.#draw(store.get());
    this.#leave = store.subscribe((state) => this.#draw(state));
    this.#host.requestUpdate();
    requestAnimationFrame(() => performance.mark('editor-ready'));
  }

  /** Hands over what has changed since the last time, and nothing else. */
  #draw(state: AppState): void {
    const editor = this.#editor;
    if (editor === undefined) return;
    const before = this.#drawn;
    this.#drawn = state;
    const { project, problems, view } = state;
    const { section } = view;
    if (project.id !== before?.project.id || project.sections !== before.project.sections) {
      for (const name of sectionNames) {
        if (project.sections[name] !== undefined) editor.setText(name, project.sections[name]);
      }
    }
    if (section !== before?.view.section || project !== before.project) {
      editor.show(section, project.sections[section] ?? '');
    }
    if (problems !== before?.problems) this.#drawProblems(editor, problems);
    if (view.theme !== before?.view.theme) editor.setTheme(this.#theme.schemeOf(view.theme));
    if (view.inlays !== before?.view.inlays) editor.setInlays(view.inlays);
    if (this.#context(state) !== this.#valuesOf) {
      this.#valuesOf = this.#context(state);
      editor.refreshValues();
    }
    if (state.matrix !== before?.matrix || project !== before?.project) drawCoverage(editor, state);
    if (state.run !== before?.run || view.phase !== before?.view.phase) this.#highlight(editor, state);
    if (view.codeAction !== null && view.codeAction !== before?.view.codeAction && before !== undefined) {
      editor.perform(view.codeAction.action);
    }
    if (view.reveal !== null && view.reveal !== before?.view.reveal && before !== undefined) {
      editor.reveal(view.reveal.section, view.reveal.range, { focus: view.reveal.focus });
    }
  }

  /** Marks the directive that ran in the phase one looks at. */
  #highlight(editor: Editor, state: AppState): void {
    const { run, view } = state;
    const phases = run?.status === 'done' ? phasesOf(run) : [];
    const event = phases[view.phase ?? mostTellingPhase(phases, state)]?.events.find(
      ({ kind }) => kind === 'evaluated',
    );
    if (event?.kind === 'evaluated') editor.highlight(event.location.section, event.location.range);
    else editor.highlight(view.section, null);
  }

  #drawProblems(editor: Editor, problems: AppState['problems']): void {
    const bySection = new Map<SectionName, AppState['problems'][number][]>(sectionNames.map((name) => [name, []]));
    for (const problem of problems) bySection.get(problem.section)?.push(problem);
    for (const [section, list] of bySection) editor.setProblems(section, list);
  }

  hostUpdated(): void {
    const editor = this.#editor;
    if (editor !== undefined) editor.setTheme(this.#theme.schemeOf(this.#host.ports.store.get().view.theme));
  }
}

/** The ways out of the problems that touch a range. */
const fixesAt = (project: Project, section: SectionName, { start, end }: SourceRange): readonly TitledFix[] =>
  diagnose(project)
    .filter((problem) => problem.section === section && problem.range.start <= end && start <= problem.range.end)
    .flatMap((problem) => fixesFor(problem, project));

const actionOf: Readonly<Record<EditorCommand, string>> = {
  run: 'run',
  'run-all': 'run-all',
  save: 'save',
  'next-problem': 'next-problem',
  'previous-problem': 'previous-problem',
  palette: 'palette',
  inlays: 'inlays',
  coverage: 'coverage',
};

/** Every element of the page is drawn and listens: their updates are over before the next task begins. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** While the definition differs from what ran, no mark is right, so none is drawn. */
function drawCoverage(editor: Editor, state: AppState): void {
  const marks = coverageOfState(state)?.marks ?? [];
  editor.setCoverage(
    'communication',
    marks.map(({ range, state: how, missing }) => ({ range, state: how, message: coverageText(how, missing) })),
  );
}

function coverageText(how: CoverageMark['state'], missing: CoverageMark['missing']): string {
  if (how === 'never') return 'No scenario exercises this directive. Click to find one that would.';
  if (how === 'exercised') return 'Scenarios exercise this directive. Click to see which.';
  const what = missing.map((branch) => branch.what.replaceAll('`', '')).join('; ');
  return `Scenarios exercise this directive in part: ${what}. Click to find one for the rest.`;
}
