import type { FunctionDefinition } from '../define-function.ts';
import { ascii } from './ascii.ts';
import { base64 } from './base64.ts';
import { base64url } from './base64url.ts';
import { capitalize } from './capitalize.ts';
import { contains } from './contains.ts';
import { decodeUrl } from './decode-url.ts';
import { encodeUrl } from './encode-url.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeJson } from './escape-json.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { indexOf } from './index-of.ts';
import { length } from './length.ts';
import { lower } from './lower.ts';
import { replaceEmojiCharacters } from './replace-emoji-characters.ts';
import { replace } from './replace.ts';
import { split } from './split.ts';
import { startcase } from './startcase.ts';
import { stripHtml } from './strip-html.ts';
import { substring } from './substring.ts';
import { toBinary } from './to-binary.ts';
import { toStringFunction } from './to-string.ts';
import { trim } from './trim.ts';
import { upper } from './upper.ts';

/** The text functions, in reading order. */
export const textFunctions: readonly FunctionDefinition[] = [
  length,
  lower,
  upper,
  capitalize,
  startcase,
  trim,
  substring,
  indexOf,
  contains,
  replace,
  replaceEmojiCharacters,
  split,
  ascii,
  base64,
  base64url,
  toStringFunction,
  toBinary,
  encodeUrl,
  decodeUrl,
  stripHtml,
  escapeHtml,
  escapeMarkdown,
  escapeJson,
];
