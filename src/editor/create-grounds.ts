import type * as Monaco from 'monaco-editor/editor';
import { templateRanges } from '../language/index.ts';
import type { EditorParts } from './adapters/adapter.ts';
import { toMonacoRange } from './convert.ts';

/** The faint ground behind each `{{…}}`. */
export interface Grounds {
  /** Draws with the next frame; many calls in a row draw once. */
  schedule(): void;
  dispose(): void;
}

/** Sets expressions off from the text they stand in. What is typed inside of one lies on its ground at once. */
export function createGrounds(
  editor: Monaco.editor.IStandaloneCodeEditor,
  { monaco, sectionOf }: EditorParts,
): Grounds {
  const drawn = editor.createDecorationsCollection();
  const stickiness = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;
  let frame: number | undefined;
  const draw = (): void => {
    frame = undefined;
    const model = editor.getModel();
    const section = model === null ? undefined : sectionOf(model);
    if (model === null || section === undefined) return drawn.clear();
    drawn.set(
      templateRanges(section, model.getValue()).map((range) => ({
        range: toMonacoRange(model, range),
        options: { inlineClassName: 'iml-ground', stickiness },
      })),
    );
  };
  return {
    schedule() {
      frame ??= requestAnimationFrame(draw);
    },
    dispose() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      drawn.clear();
    },
  };
}
