import type { Adapter } from './adapter.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { outline } from './outline.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { signature } from './signature.ts';

/** Every feature of the language in Monaco. */
export const adapters: readonly Adapter[] = [
  completion,
  signature,
  hover,
  definition,
  references,
  rename,
  folding,
  outline,
  formatting,
  codeActions,
];
