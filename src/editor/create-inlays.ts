import type * as Monaco from 'monaco-editor/editor';
import {
  type Evaluate,
  type ExpressionValue,
  expressionValues,
  followEdits,
  type InlayHint,
  inlayHints,
  type InlayMode,
  withAnswers,
} from '../language/index.ts';
import type { EditorParts, Known } from './adapters/adapter.ts';
import { toMonacoRange } from './convert.ts';

/** Values beside the code. */
export interface Inlays {
  setMode(mode: InlayMode): void;
  /** Draws soon; many calls in a row draw once. */
  schedule(): void;
  dispose(): void;
}

/** Milliseconds from a keystroke to new values; typing faster than this draws once. */
const patience = 60;
/** A question whose answer was pushed aside by a newer one is asked again, this often. */
const tries = 3;

/**
 * Draws the value of each expression behind the text it is in, as injected text, so that nothing of it can be selected
 * or copied. Values come off the page's thread; until they are there, what was drawn before stays with its text.
 */
export function createInlays(editor: Monaco.editor.IStandaloneCodeEditor, parts: EditorParts): Inlays {
  const { options, monaco } = parts;
  const drawn = editor.createDecorationsCollection();
  let mode: InlayMode = options.inlays ?? 'all';
  let shown: readonly InlayHint[] = [];
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (model: Monaco.editor.ITextModel, values: readonly ExpressionValue[]): void => {
    shown = inlayHints(model.getValue(), values, mode);
    drawn.set(shown.flatMap((hint) => toDecorations(monaco, model, hint)));
  };
  const ask = async (model: Monaco.editor.ITextModel, known: Known, left: number): Promise<void> => {
    const mine = ++turn;
    // Before the first run there is nothing to show, and saying so at each expression would be noise.
    const isSilent = mode === 'off' || known.context.events.length === 0;
    const evaluate: Evaluate = async (questions) => (await options.evaluate?.(questions, 'values')) ?? [];
    const rewritten = isSilent ? [] : await followEdits(known.section, known.context, evaluate);
    if (mine !== turn || model.isDisposed()) return;
    const context = { ...known.context, rewritten };
    const values = isSilent ? [] : expressionValues(known.section, context);
    const questions = values.flatMap(({ state }) => (state.kind === 'pending' ? [state] : []));
    if (questions.length === 0) return draw(model, values);
    const answers = await evaluate(questions);
    if (mine !== turn || model.isDisposed() || editor.getModel() !== model) return;
    draw(model, withAnswers(values, answers, context));
    const missing = questions.length - answers.filter((answer) => answer !== undefined).length;
    if (missing > 0 && left > 1) timer = setTimeout(() => update(left - 1), patience);
  };
  const update = (left = tries): void => {
    const model = editor.getModel();
    const known = model === null ? undefined : parts.knownOf(model);
    if (model !== null && known !== undefined) void ask(model, known, left);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, patience);
  };
  const clicks = editor.onMouseDown(({ target }) => {
    const model = editor.getModel();
    const section = model === null ? undefined : parts.sectionOf(model);
    if (target.position === null || model === null || section === undefined) return;
    if (target.element?.classList.contains('iml-inlay') !== true) return;
    const offset = model.getOffsetAt(target.position);
    const clicked = shown.toSorted((a, b) => Math.abs(a.offset - offset) - Math.abs(b.offset - offset))[0];
    if (clicked !== undefined) options.onValue?.(section, clicked.range);
  });

  return {
    setMode(next) {
      mode = next;
      schedule();
    },
    schedule,
    dispose() {
      clearTimeout(timer);
      turn++;
      clicks.dispose();
      drawn.clear();
    },
  };
}

function toDecorations(
  monaco: typeof Monaco,
  model: Monaco.editor.ITextModel,
  { offset, text, type, tone, detail }: InlayHint,
): readonly Monaco.editor.IModelDeltaDecoration[] {
  const cursorStops = monaco.editor.InjectedTextCursorStops.None;
  const words = tone === 'not-run' && detail !== undefined ? `${text}: ${cut(detail)}` : text;
  const piece = (content: string, look: string): Monaco.editor.InjectedTextOptions => ({
    // With spaces that do not break, a value stays on one line where the code wraps.
    content: content.replaceAll(' ', '\u00a0'),
    inlineClassName: `iml-inlay iml-inlay-${look}`,
    inlineClassNameAffectsLetterSpacing: true,
    cursorStops,
  });
  return [
    {
      range: toMonacoRange(model, { start: offset, end: offset }),
      options: {
        showIfCollapsed: true,
        stickiness: monaco.editor.TrackedRangeStickiness.AlwaysGrowsWhenTypingAtEdges,
        before: piece(words, type === '' ? `${tone} iml-inlay-only` : tone),
        ...(type === '' ? {} : { after: piece(type, `${tone} iml-inlay-type`) }),
      },
    },
  ];
}

/** A reason without its period, as short as it fits beside the code. */
function cut(sentence: string): string {
  const words = sentence.replace(/\.$/, '').replaceAll('`', '');
  return words.length > 48 ? `${words.slice(0, 47)}…` : words;
}
