import { renderText } from '../../values/render-text.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';
import { substitute } from './substitute.ts';

export const replaceEmojiCharacters = defineEnvFunction({
  name: 'replaceEmojiCharacters',
  group: 'text',
  summary: 'Replaces every emoji of a text.',
  details: 'A sequence such as a family or a flag is one emoji. Digits, # and * are none.',
  params: [
    { name: 'text', type: 'text', doc: 'What is searched.' },
    { name: 'replacement', type: 'any', doc: "What is put in; '' removes the emoji. Required." },
  ],
  returns: 'text',
  certainty: 'source-derived',
  source: 'iml.md §9.2',
  examples: [
    { call: "replaceEmojiCharacters('Hi 😀!'; 'X')", result: 'Hi X!' },
    { call: "replaceEmojiCharacters('#1 and 42*'; 'X')", result: '#1 and 42*' },
  ],
  evaluate: (env, text, replacement) => {
    if (replacement === undefined) throw new FunctionError("the replacement is missing; write '' to remove emoji.");
    return substitute(text, emoji, renderText(replacement).replaceAll('$', '$$$$'), env);
  },
});

/** Flags, pictographs with their modifiers and joiners, keycaps. */
const emoji =
  /\p{RI}{2}|[#*\d]\uFE0F?\u20E3|\p{ExtPict}(?:\p{EMod}|\uFE0F|[\u{E0020}-\u{E007F}]+)*(?:\u200D\p{ExtPict}(?:\p{EMod}|\uFE0F)*)*/gu;
