import type * as Monaco from 'monaco-editor/editor';
import type { SectionName } from '../project/index.ts';
import { toMonacoRange } from './convert.ts';
import type { EditorCoverage, EditorOptions } from './editor.ts';
import { loadMonaco } from './load-monaco.ts';

export interface CoverageMarks {
  set(section: SectionName, marks: readonly EditorCoverage[]): void;
  dispose(): void;
}

/** The bars in the gutter that say how far scenarios use each directive; a click on one asks about it. */
export function createCoverage(
  editor: Monaco.editor.IStandaloneCodeEditor,
  modelOf: (section: SectionName) => Monaco.editor.ITextModel,
  shown: () => SectionName | undefined,
  { onCoverage }: EditorOptions,
): CoverageMarks {
  const monaco = loadMonaco();
  const drawn = new Map<SectionName, string[]>();
  const states = new Map<string, EditorCoverage['state']>();
  const clicks = editor.onMouseDown(({ target, event }) => {
    const section = shown();
    if (target.type !== monaco.editor.MouseTargetType.GUTTER_LINE_DECORATIONS || section === undefined) return;
    if (!event.leftButton || target.position === null) return;
    const start = worstOn(modelOf(section), target.position.lineNumber);
    if (start !== undefined) onCoverage?.(section, start);
  });

  /** Decorations move with the text, so the place is asked of them. Of several on a line, the one with the most left to do. */
  const worstOn = (model: Monaco.editor.ITextModel, line: number): number | undefined => {
    const [worst] = model
      .getLineDecorations(line)
      .filter(({ id, range }) => states.has(id) && range.startLineNumber === line)
      .toSorted((a, b) => rank(states.get(a.id)) - rank(states.get(b.id)));
    return worst && model.getOffsetAt(worst.range.getStartPosition());
  };

  return {
    set(section, marks) {
      const model = modelOf(section);
      const before = drawn.get(section) ?? [];
      for (const id of before) states.delete(id);
      const ids = model.deltaDecorations(
        before,
        marks.map(({ range, state, message }) => ({
          range: toMonacoRange(model, range),
          options: {
            linesDecorationsClassName: `iml-coverage iml-coverage-${state}`,
            linesDecorationsTooltip: message,
          },
        })),
      );
      for (const [index, { state }] of marks.entries()) states.set(ids[index] as string, state);
      drawn.set(section, ids);
    },
    dispose: () => clicks.dispose(),
  };
}

const rank = (state: EditorCoverage['state'] | undefined): number =>
  state === undefined ? 3 : ['never', 'half', 'exercised'].indexOf(state);
