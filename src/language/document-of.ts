import { readJson } from '../source/index.ts';
import { remember } from './remember.ts';

/** The JSON of a section's text. A text that did not change keeps its document, whichever feature asks for it. */
export const documentOf = remember(readJson, 32);
