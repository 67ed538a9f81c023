import { cryptoFunctions } from './crypto/index.ts';
import { dataFunctions } from './data/index.ts';
import { dateFunctions } from './date/index.ts';
import type { FunctionDefinition, FunctionTable } from './define-function.ts';
import { generalFunctions } from './general/index.ts';
import { listFunctions } from './list/index.ts';
import { mathFunctions } from './math/index.ts';
import { textFunctions } from './text/index.ts';

/** Every built-in function, by group (iml.md §9). */
export const builtinList: readonly FunctionDefinition[] = [
  ...generalFunctions,
  ...textFunctions,
  ...mathFunctions,
  ...dateFunctions,
  ...listFunctions,
  ...cryptoFunctions,
  ...dataFunctions,
];

/** Every built-in function, by name and alias. */
export const builtins: FunctionTable = tableOf(builtinList);

/** The built-ins with an app's own functions; of equal names the app's function wins (iml.md §13). */
export function withCustomFunctions(base: FunctionTable, custom: readonly FunctionDefinition[]): FunctionTable {
  return new Map([...base, ...tableOf(custom)]);
}

function tableOf(definitions: readonly FunctionDefinition[]): FunctionTable {
  return new Map(
    definitions.flatMap((definition) =>
      [definition.name, ...(definition.aliases ?? [])].map((name) => [name, definition] as const),
    ),
  );
}
