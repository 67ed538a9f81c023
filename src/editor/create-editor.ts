import type * as Monaco from 'monaco-editor/editor';
import type { SectionName } from '../project/index.ts';
import type { EditorParts } from './adapters/adapter.ts';
import { adapters } from './adapters/index.ts';
import { toMarker } from './adapters/markers.ts';
import { toMonacoRange } from './convert.ts';
import { createCoverage } from './create-coverage.ts';
import { createGrounds } from './create-grounds.ts';
import { createInlays } from './create-inlays.ts';
import type { Editor, EditorAction, EditorCommand, EditorOptions } from './editor.ts';
import { loadMonaco } from './load-monaco.ts';
import { languageId } from './register-imljson.ts';
import { replaceText } from './replace-text.ts';
import { themeName } from './theme.ts';
import './editor.css';

/**
 * Monaco on an element of the page's light DOM, one model for each section. Nothing else of the project knows Monaco.
 */
export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const monaco = loadMonaco();
  const models = new Map<SectionName, Monaco.editor.ITextModel>();
  const views = new Map<SectionName, Monaco.editor.ICodeEditorViewState | null>();
  const listeners = new Set<(section: SectionName, text: string) => void>();
  const editor = monaco.editor.create(host, {
    ...settings,
    theme: themeName(options.theme),
    ariaLabel: options.label ?? 'Code',
    readOnly: options.readOnly ?? false,
    model: null,
  });
  const whole = setTimeout(() => editor.updateOptions(laterSettings), laterMs);
  const ran = editor.createDecorationsCollection();
  const flash = editor.createDecorationsCollection();
  const coverage = createCoverage(
    editor,
    (section) => modelOf(section),
    () => shown,
    options,
  );
  let shown: SectionName | undefined;
  let quiet = false;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  /** @param text what it begins with: cheaper than a model that is filled afterwards */
  const modelOf = (section: SectionName, text = ''): Monaco.editor.ITextModel => {
    const known = models.get(section);
    if (known !== undefined) return known;
    // Monaco shows the last part of the address where it lists places of several sections.
    const uri = monaco.Uri.from({ scheme: 'section', path: options.titles[section] });
    const model = monaco.editor.createModel(text, section === 'functions' ? 'javascript' : languageId, uri);
    model.updateOptions({ tabSize: 2, insertSpaces: true });
    model.onDidChangeContent(() => {
      if (model === editor.getModel()) {
        grounds.schedule();
        inlays.schedule();
      }
      if (quiet) return;
      tell(section, model);
    });
    models.set(section, model);
    return model;
  };
  const sectionOf = (model: Monaco.editor.ITextModel): SectionName | undefined =>
    [...models].find(([, candidate]) => candidate === model)?.[0];
  const parts: EditorParts = {
    monaco,
    options,
    sectionOf,
    modelOf,
    knownOf(model) {
      const section = sectionOf(model);
      const context = options.context?.();
      if (section === undefined || context === undefined) return undefined;
      const typed = [...models].map(([name, typedModel]) => [name, typedModel.getValue()] as const);
      return { section, context: { ...context, sections: { ...context.sections, ...Object.fromEntries(typed) } } };
    },
  };
  const grounds = createGrounds(editor, parts);
  const inlays = createInlays(editor, parts);
  const registered: readonly Monaco.IDisposable[] = [
    ...adapters.map((adapt) => adapt(parts)),
    editor.onDidChangeCursorPosition(({ position }) => {
      const model = editor.getModel();
      if (model !== null && shown !== undefined) options.onCursor?.(shown, model.getOffsetAt(position));
    }),
    // What explains a problem is shown in this page, beside the code.
    monaco.editor.registerLinkOpener({
      open({ fragment, path }) {
        const isOurs = path === location.pathname && fragment.startsWith('problem/');
        if (isOurs) location.hash = fragment;
        return isOurs;
      },
    }),
    // Going to a name in another section: the page shows that section, the editor the place.
    monaco.editor.registerEditorOpener({
      openCodeEditor(_source, resource, place) {
        const entry = [...models].find(([, { uri }]) => uri.toString() === resource.toString());
        if (entry === undefined) return false;
        const [section, model] = entry;
        show(section, model.getValue());
        options.onShow?.(section);
        if (place !== undefined) {
          const range = 'startLineNumber' in place ? place : monaco.Range.fromPositions(place);
          editor.setSelection(range);
          editor.revealRangeInCenterIfOutsideViewport(range);
        }
        editor.focus();
        return true;
      },
    }),
  ];

  const replace = (section: SectionName, text: string): void => {
    const model = modelOf(section, text);
    quiet = true;
    const isHeld = replaceText(monaco.editor, model, text);
    quiet = false;
    if (!isHeld && options.readOnly !== true) queueMicrotask(() => tell(section, model));
  };
  const tell = (section: SectionName, model: Monaco.editor.ITextModel): void => {
    if (model.isDisposed()) return;
    for (const listener of listeners) listener(section, model.getValue());
  };
  const show = (section: SectionName, text: string): void => {
    replace(section, text);
    if (shown === section) return;
    if (shown !== undefined) views.set(shown, editor.saveViewState());
    shown = section;
    editor.setModel(modelOf(section));
    const view = views.get(section);
    if (view) editor.restoreViewState(view);
    grounds.schedule();
    inlays.schedule();
  };

  for (const { command, keys } of commandKeys(monaco)) {
    editor.addAction({
      id: `iml.${command}`,
      label: labels[command],
      keybindings: keys,
      run: () => options.onCommand(command),
    });
  }

  return {
    show,
    setText: replace,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reveal(section, range, { focus = false } = {}) {
      const model = modelOf(section);
      show(section, model.getValue());
      const place = toMonacoRange(model, range);
      editor.setSelection(place);
      editor.revealRangeInCenterIfOutsideViewport(place, monaco.editor.ScrollType.Smooth);
      flash.set([{ range: place, options: { className: 'iml-flash' } }]);
      clearTimeout(flashing);
      flashing = setTimeout(() => flash.clear(), 1200);
      if (focus) editor.focus();
    },
    setCoverage: coverage.set,
    highlight(section, range) {
      if (range === null || section !== shown) ran.clear();
      else
        ran.set([
          { range: toMonacoRange(modelOf(section), range), options: { isWholeLine: true, className: 'iml-ran' } },
        ]);
    },
    setProblems(section, problems) {
      const model = modelOf(section);
      monaco.editor.setModelMarkers(
        model,
        'iml',
        problems.map((problem) => toMarker(monaco, model, problem)),
      );
    },
    applyEdits(edits) {
      for (const section of new Set(edits.map((edit) => edit.section))) {
        const model = modelOf(section);
        const own = edits.filter((edit) => edit.section === section);
        const changes = own.map(({ range, text }) => ({ range: toMonacoRange(model, range), text }));
        model.pushStackElement();
        model.pushEditOperations([], changes, () => null);
        model.pushStackElement();
      }
    },
    setInlays: inlays.setMode,
    refreshValues: inlays.schedule,
    setTheme(theme) {
      monaco.editor.setTheme(themeName(theme));
    },
    perform(action) {
      editor.focus();
      editor.trigger('iml', ownActions[action], null);
    },
    focus: () => editor.focus(),
    dispose() {
      clearTimeout(flashing);
      clearTimeout(whole);
      for (const registration of registered) registration.dispose();
      grounds.dispose();
      inlays.dispose();
      coverage.dispose();
      editor.dispose();
      for (const model of models.values()) model.dispose();
    },
  };
}

const settings: Monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  // Its own themes have no colours for IML; the page's do, and contrast enough.
  autoDetectHighContrast: false,
  fontFamily: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSize: 13,
  lineHeight: 20,
  minimap: { enabled: false },
  links: false,
  fixedOverflowWidgets: true,
  scrollBeyondLastLine: false,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  padding: { top: 10, bottom: 10 },
  renderLineHighlight: 'line',
  // Dimmed, as by default, the number of the last line has too little contrast.
  renderFinalNewline: 'on',
  occurrencesHighlight: 'off',
  bracketPairColorization: { enabled: false },
  guides: { indentation: true },
  wordWrap: 'on',
  // After a quote, so that a value beside the code wraps alone; not after a brace, which would leave the quote behind.
  wordWrapBreakAfterCharacters: ' \t)]?|/&.,;"',
  wrappingIndent: 'indent',
  quickSuggestions: { other: true, strings: true, comments: false },
  suggest: { showWords: false, preview: false, showStatusBar: false },
  wordBasedSuggestions: 'off',
  stickyScroll: { enabled: false },
  tabFocusMode: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
};

/** What looks the whole text through takes nothing from the first sight of it. */
const laterSettings: Monaco.editor.IEditorOptions = {
  unicodeHighlight: { ambiguousCharacters: true, invisibleCharacters: true },
};
const laterMs = 1000;

/** Monaco's names for what it does by itself. */
const ownActions: Readonly<Record<EditorAction, string>> = {
  find: 'actions.find',
  replace: 'editor.action.startFindReplaceAction',
  rename: 'editor.action.rename',
  definition: 'editor.action.revealDefinition',
  // Shows them even if there is only the one the cursor is on, where going to it would change nothing.
  references: 'editor.action.referenceSearch.trigger',
  fix: 'editor.action.quickFix',
  symbol: 'editor.action.quickOutline',
  line: 'editor.action.gotoLine',
};

const labels: Readonly<Record<EditorCommand, string>> = {
  run: 'Run',
  'run-all': 'Run all scenarios',
  save: 'Save',
  'next-problem': 'Next problem',
  'previous-problem': 'Previous problem',
  palette: 'Commands',
  inlays: 'Values beside the code: all, problems, off',
  coverage: 'Coverage of the directive at the cursor',
};

function commandKeys({
  KeyMod,
  KeyCode,
}: typeof Monaco): readonly { readonly command: EditorCommand; readonly keys: number[] }[] {
  return [
    { command: 'run', keys: [KeyMod.CtrlCmd | KeyCode.Enter] },
    { command: 'run-all', keys: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter] },
    { command: 'save', keys: [KeyMod.CtrlCmd | KeyCode.KeyS] },
    { command: 'next-problem', keys: [KeyCode.F8] },
    { command: 'previous-problem', keys: [KeyMod.Shift | KeyCode.F8] },
    { command: 'palette', keys: [KeyMod.CtrlCmd | KeyCode.KeyK] },
    { command: 'inlays', keys: [KeyMod.Alt | KeyCode.KeyV] },
    { command: 'coverage', keys: [KeyMod.Alt | KeyCode.KeyG] },
  ];
}
