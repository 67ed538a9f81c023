/** Files for Make, for other tools and for the page itself. */
export type { ExportFile } from './export-file.ts';
export { makeFiles } from './make-files.ts';
export { fileName, projectFile } from './project-file.ts';
export { type HarInput, runToHar } from './run-to-har.ts';
export { splitFunctions } from './split-functions.ts';
export { zipFiles } from './zip-files.ts';
