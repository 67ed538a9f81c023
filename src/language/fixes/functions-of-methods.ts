/** JavaScript's methods and the functions that stand in for them; the value comes first. */
export const functionsOfMethods: Readonly<Record<string, string>> = {
  toLowerCase: 'lower',
  toUpperCase: 'upper',
  trim: 'trim',
  split: 'split',
  join: 'join',
  replace: 'replace',
  replaceAll: 'replace',
  includes: 'contains',
  indexOf: 'indexOf',
  toString: 'toString',
  substring: 'substring',
  slice: 'slice',
  reverse: 'reverse',
  push: 'add',
  concat: 'merge',
  flat: 'flatten',
  keys: 'keys',
};

/** What hangs on JavaScript's own objects, and what IML has for it. */
export const functionsOfGlobals: Readonly<Record<string, string>> = {
  'Math.round': 'round(',
  'Math.floor': 'floor(',
  'Math.ceil': 'ceil(',
  'Math.abs': 'abs(',
  'Math.max': 'max(',
  'Math.min': 'min(',
  'Math.trunc': 'trunc(',
  'Object.keys': 'keys(',
  'JSON.stringify': 'createJSON(',
  'JSON.parse': 'parseJSON(',
};
