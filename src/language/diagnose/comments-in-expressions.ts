import type { Diagnostic } from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';

/** Comments inside of `{{…}}`, which IML does not have: the engine takes their slashes and stars for operators. */
export function commentsIn(diagnostics: readonly Diagnostic[], source: string): readonly SourceRange[] {
  const found: SourceRange[] = [];
  for (const { code, range } of diagnostics) {
    if (code !== 'missing-operand' || found.some(({ end }) => range.start < end)) continue;
    const start = [range.start, range.start - 1].find((at) => /^\/[/*]/.test(source.slice(at, at + 2)));
    if (start === undefined) continue;
    const isBlock = source.startsWith('/*', start);
    const close = source.indexOf(isBlock ? '*/' : '}}', start + 2);
    if (close >= 0) found.push({ start, end: isBlock ? close + 2 : close });
  }
  return found;
}
