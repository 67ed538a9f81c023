import type { SourceRange } from '../../source/index.ts';
import type { ExpressionValue } from './expression-values.ts';
import { isDots } from './secret-test.ts';
import { lineLength, typeLine, valueLine } from './value-line.ts';

/** Which expressions show their value beside them. */
export type InlayMode = 'off' | 'problems' | 'all';

/** A value to draw beside the code. */
export interface InlayHint {
  /** Where it stands: after the text the expression is in, and after the comma that follows. */
  readonly offset: number;
  /** The expression it belongs to. */
  readonly range: SourceRange;
  /** One line. */
  readonly text: string;
  /** Drawn quieter behind the text; empty when there is nothing to say. */
  readonly type: string;
  readonly tone: 'value' | 'secret' | 'undefined' | 'failed' | 'not-run';
  /** The whole sentence, where `text` is only its beginning. */
  readonly detail?: string;
}

/**
 * The values to draw beside a section's expressions. Pending expressions show nothing until they are answered. Of
 * several expressions in one text the values follow each other in order.
 */
export function inlayHints(text: string, values: readonly ExpressionValue[], mode: InlayMode): readonly InlayHint[] {
  if (mode === 'off') return [];
  return values.flatMap((value) => {
    const look = lookOf(value);
    if (look === undefined || (mode === 'problems' && !isProblem(value))) return [];
    return [{ offset: afterComma(text, value.textEnd), range: value.range, ...look }];
  });
}

function lookOf({ state }: ExpressionValue): Pick<InlayHint, 'text' | 'type' | 'tone' | 'detail'> | undefined {
  switch (state.kind) {
    case 'pending':
      return undefined;
    case 'failed':
      return { text: cut(state.message), type: '', tone: 'failed', detail: state.message };
    case 'not-run':
      return { text: 'not run', type: '', tone: 'not-run', detail: state.reason };
    case 'value': {
      const { value } = state;
      if (value === undefined) return { text: 'undefined', type: '', tone: 'undefined' };
      if (isDots(value)) return { text: String(value), type: '', tone: 'secret' };
      return { text: valueLine(value), type: typeLine(value), tone: 'value' };
    }
  }
}

/** What an author most likely did not mean. */
function isProblem({ state }: ExpressionValue): boolean {
  if (state.kind === 'failed') return true;
  return state.kind === 'value' && (state.value === undefined || Number.isNaN(state.value));
}

const cut = (message: string): string =>
  message.length <= lineLength ? message : `${message.slice(0, lineLength - 1)}…`;

function afterComma(text: string, end: number): number {
  return text.charAt(end) === ',' ? end + 1 : end;
}
