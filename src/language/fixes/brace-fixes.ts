import { compileTemplate } from '../../engine/index.ts';
import { pathInText } from '../diagnose/reword.ts';
import { escaped, fix, replaceMarked } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';

/** A rewriting of the marked text as a template; only where it is a sound one. */
function asTemplate(context: FixContext, title: string, text: string): readonly Fix[] {
  const isSound = compileTemplate(text).diagnostics.every(({ severity }) => severity !== 'error');
  return isSound ? replaceMarked(context, title, text) : [];
}

/** One brace or none, and what other languages put before or into them. */
const twoBraces: FixMaker = (context) => {
  const { marked, problem } = context;
  const inner = marked.replace(/^"?[$#]?\{?\s*/, '').replace(/\s*\}*"?$/, '');
  return asTemplate(context, 'Put it in two braces', `{{${problem.args['meant'] ?? inner}}}`);
};

/** A text in quotes with expressions in it, as a sum: `'{{parameters.key}}:x'` becomes `parameters.key + ':x'`. */
const joinText: FixMaker = (context) => {
  const { node, problem } = context;
  if (node?.kind !== 'string') return [];
  const { start, end } = problem.range;
  const text = node.value.slice(node.toDecodedOffset(start), node.toDecodedOffset(end));
  const quote = text.charAt(0);
  const body = text.slice(1, -1);
  if (body.includes(quote) || body.includes('\\') || !pathInText.test(body)) return [];
  const pieces = body
    .split(/\{\{\s*([^{}]*?)\s*\}\}/)
    .map((piece, index) => (index % 2 === 1 || piece === '' ? piece : `${quote}${piece}${quote}`))
    .filter((piece) => piece !== '');
  return replaceMarked(context, 'Join the pieces with +', escaped(pieces.join(' + ')));
};

/** Fixes for braces that are too many or too few. */
export const braceFixes: Readonly<Record<string, FixMaker>> = {
  'missing-braces': twoBraces,
  'object-literal': (context) => {
    const { inner } = context.problem.args;
    return inner === undefined ? [] : replaceMarked(context, 'Remove the inner braces', inner);
  },
  'braces-in-text': joinText,
  'stray-brace': ({ problem }) => fix('Remove the brace', { section: problem.section, range: problem.range, text: '' }),
};
