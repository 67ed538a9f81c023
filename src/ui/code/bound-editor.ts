import {
  type AppPorts,
  type AppState,
  coverageOfState,
  createLanguageContext,
  evaluatePreviews,
  mostTellingPhase,
  performAction,
  phasesOf,
  placeCursor,
  showBelow,
  showSection,
  typeSection,
} from '../../app/index.ts';
import { createEditor, type Editor, type EditorCommand } from '../../editor/index.ts';
import { diagnose, fixesFor, type LanguageContext, type TitledFix } from '../../language/index.ts';
import { type Project, type SectionName, sectionNames } from '../../project/index.ts';
import type { CoverageMark } from '../../scenarios/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { sectionTitles } from './section-titles.ts';

export interface BoundEditorOptions {
  /** The colours that a theme means now. */
  readonly schemeOf: (theme: AppState['view']['theme']) => 'light' | 'dark';
}

/**
 * Monaco and the page's state, kept the same: what is typed goes into the state, what changes there is drawn. Everything
 * the code editor needs hangs on this file; import it with `import()`.
 */
export class BoundEditor {
  readonly #editor: Editor;
  readonly #schemeOf: BoundEditorOptions['schemeOf'];
  readonly #context = createLanguageContext();
  readonly #leave: () => void;
  #drawn: AppState | undefined;
  #valuesOf: LanguageContext | undefined;

  constructor(place: HTMLElement, ports: AppPorts, { schemeOf }: BoundEditorOptions) {
    const { store } = ports;
    this.#schemeOf = schemeOf;
    this.#editor = createEditor(place, {
      theme: schemeOf(store.get().view.theme),
      titles: sectionTitles,
      label: 'Code of the section. Ctrl+M, then Tab, leaves the editor.',
      onCommand: (command) => void performAction(ports, actionOf[command]),
      context: () => this.#context(store.get()),
      evaluate: (questions, asker) => evaluatePreviews(ports, questions, asker),
      fixes: (section, range) => fixesAt(store.get().project, section, range),
      inlays: store.get().view.inlays,
      readOnly: store.get().readOnly,
      onCursor: (section, offset) => placeCursor(ports, section, offset),
      onCoverage: (section, offset) => {
        placeCursor(ports, section, offset);
        void performAction(ports, 'coverage');
      },
      onShow: (section) => showSection(ports, section),
      onValue: (section, range) => {
        placeCursor(ports, section, range.start + 2);
        showBelow(ports, 'explain');
      },
    });
    this.#editor.onChange((section, text) => typeSection(ports, section, text));
    this.#draw(store.get());
    this.#leave = store.subscribe((state) => this.#draw(state));
  }

  focus(): void {
    this.#editor.focus();
  }

  setTheme(theme: AppState['view']['theme']): void {
    this.#editor.setTheme(this.#schemeOf(theme));
  }

  dispose(): void {
    this.#leave();
    this.#editor.dispose();
  }

  /** Hands over what has changed since the last time, and nothing else. */
  #draw(state: AppState): void {
    const editor = this.#editor;
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
    if (view.theme !== before?.view.theme) editor.setTheme(this.#schemeOf(view.theme));
    if (view.inlays !== before?.view.inlays) editor.setInlays(view.inlays);
    // The first sight of the code waits for no values, nor for the secrets that must not be among them.
    if (before !== undefined && this.#context(state) !== this.#valuesOf) {
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
