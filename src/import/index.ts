/** Makes projects of what comes from elsewhere. Everything here is data in, data out. */
export { type GivenFile, importFiles } from './import-files.ts';
export { importYaml } from './import-yaml.ts';
export { importText } from './import-text.ts';
export type { ImportedProject, ImportFile, ImportResult } from './imported.ts';
export { loneConnection } from './lone-connection.ts';
export { readWords } from './read-words.ts';
export { strayText } from './stray-text.ts';
export { unzipFiles } from './unzip-files.ts';
