import type { Diagnostic } from '../../engine/index.ts';

/** `headers.x-api-key` is one mistake, though the engine sees the first of its two subtractions only. */
export function hyphenated(diagnostic: Diagnostic, template: string): Diagnostic {
  if (diagnostic.code !== 'hyphen-in-name') return diagnostic;
  const { range, args } = diagnostic;
  const more = /^(?:-[A-Za-z_$][\w$]*)+/.exec(template.slice(range.end))?.[0] ?? '';
  const right = `${args['right']}${more}`;
  return {
    ...diagnostic,
    range: { start: range.start, end: range.end + more.length },
    args: { ...args, right, fixed: `\`${args['left']}-${right}\`` },
  };
}
