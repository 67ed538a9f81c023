import { pathInText } from '../diagnose/reword.ts';
import { replaceMarked } from './edits.ts';
import type { FixMaker } from './fix.ts';

/** A JavaScript template as a sum. */
const joinTemplate: FixMaker = (context) => {
  const body = context.marked.slice(1, -1);
  if (/['\\]/.test(body)) return [];
  const pieces = body
    .split(/\$\{([^{}]*)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece && `'${piece}'` : piece.trim()));
  return replaceMarked(context, 'Join the texts with +', pieces.filter((piece) => piece !== '').join(' + '));
};

/** Names joined with the texts between them; without names it is one text. */
const joinPieces: FixMaker = (context) => {
  const { marked, problem } = context;
  if (problem.args['list'] !== undefined) {
    return replaceMarked(context, 'Write commas', marked.replaceAll(/\s*:/g, ','));
  }
  if (!pathInText.test(marked)) return replaceMarked(context, 'Put it in quotes', `'${marked}'`);
  const pieces = marked.split(new RegExp(`(${pathInText.source})`)).map((piece, index) => {
    const text = piece.trim();
    return index % 2 === 1 || text === '' ? text : `'${text}'`;
  });
  return replaceMarked(context, 'Join the pieces with +', pieces.filter((piece) => piece !== '').join(' + '));
};

/** The name of a function that was meant as a text: `sha256(body.x, base64)`. */
const textInQuotes: FixMaker = (context) => {
  const { problem, marked } = context;
  return problem.help.startsWith("Write `'") ? replaceMarked(context, 'Put it in quotes', `'${marked}'`) : [];
};

/** Fixes for texts that were put together, or begun, as other languages do. */
export const joinFixes: Readonly<Record<string, FixMaker>> = {
  'template-literal': joinTemplate,
  'unquoted-text': joinPieces,
  'function-not-called': textInQuotes,
};
