import type { FunctionDefinition } from '../define-function.ts';
import { createJson } from './create-json.ts';
import { createXml } from './create-xml.ts';
import { errorFactory } from './error-factory.ts';
import { mime } from './mime.ts';
import { parseJson } from './parse-json.ts';
import { parseXml } from './parse-xml.ts';
import { toDataStructure } from './to-data-structure.ts';

/** The data functions, in reading order. */
export const dataFunctions: readonly FunctionDefinition[] = [
  parseJson,
  createJson,
  parseXml,
  createXml,
  mime,
  toDataStructure,
  errorFactory,
];
