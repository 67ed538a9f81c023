import type * as Monaco from 'monaco-editor/editor';
import { hoverAt } from '../language/index.ts';
import type { SectionName } from '../project/index.ts';
import type { EditorOptions } from './editor.ts';
import { languageId } from './register-imljson.ts';

/** Documentation and the present value of what stands under the pointer. */
export function provideHovers(
  monaco: typeof Monaco,
  sectionOf: (model: Monaco.editor.ITextModel) => SectionName | undefined,
  preview: EditorOptions['preview'],
): Monaco.IDisposable {
  return monaco.languages.registerHoverProvider(languageId, {
    async provideHover(model, position) {
      const section = sectionOf(model);
      if (section === undefined || section === 'scenarios') return null;
      const hover = hoverAt(model.getValue(), model.getOffsetAt(position));
      if (hover === undefined) return null;
      const value = hover.expression === undefined ? undefined : await preview?.(section, hover.expression);
      const blocks = [...(value === undefined ? [] : [previewText(value)]), ...hover.blocks];
      if (blocks.length === 0) return null;
      const from = model.getPositionAt(hover.range.start);
      const to = model.getPositionAt(hover.range.end);
      return {
        range: new monaco.Range(from.lineNumber, from.column, to.lineNumber, to.column),
        contents: blocks.map((value) => ({ value })),
      };
    },
  });
}

type Preview = Awaited<ReturnType<NonNullable<EditorOptions['preview']>>>;

/** A value as a code block, cut where it would fill the screen. */
function previewText(preview: NonNullable<Preview>): string {
  if (!preview.ok) return `⚠ ${preview.message}`;
  const text = preview.value === undefined ? 'undefined' : JSON.stringify(preview.value, null, 2);
  return `\`\`\`json\n${text.length > 600 ? `${text.slice(0, 600)}…` : text}\n\`\`\``;
}
