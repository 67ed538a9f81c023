import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';

/** Names given one by one, or as lists of names. */
export function namesIn(args: readonly Value[]): readonly string[] {
  return args.flatMap((arg) => (Array.isArray(arg) ? (arg as readonly Value[]).map(renderText) : [renderText(arg)]));
}
