import type { Engine } from '../engine.ts';
import { celJs } from './cel-js.ts';
import { jexl } from './jexl.ts';
import { jsonLogicEngine } from './json-logic-engine.ts';
import { jsonata } from './jsonata.ts';
import { subscript } from './subscript.ts';

export { ours } from './ours.ts';

/** The public engines we are measured against; none of them needs eval in the mode used here. */
export const peers: readonly Engine[] = [subscript, jsonLogicEngine, jexl, jsonata, celJs];
