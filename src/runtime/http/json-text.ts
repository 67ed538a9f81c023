import { type Value, writeJson } from '../../engine/index.ts';

/** JSON text of an evaluated value, as `createJSON` writes it; empty when there is no value. */
export const jsonText = (value: Value): string => writeJson(value) ?? '';
