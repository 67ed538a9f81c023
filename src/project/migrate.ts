/** The version `project.ts` describes. */
export const currentVersion = 1;

type Document = Readonly<Record<string, unknown>>;

/** Step `n` lifts a document of version `n` to `n + 1`; a new version adds its step at the end. */
const steps: readonly ((document: Document) => Document)[] = [withVersion];

/**
 * Lifts a stored or shared document to the current version. What is no document of an older version is returned
 * untouched; `validateProject` then says what is wrong with it.
 */
export function migrateProject(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  let document = input as Document;
  for (let version = versionOf(document); version < currentVersion; version++) {
    const step = steps[version];
    if (step === undefined) return input;
    document = step(document);
  }
  return document;
}

/** Documents written before versions existed count as version 0. */
function versionOf({ version }: Document): number {
  if (version === undefined) return 0;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : currentVersion;
}

function withVersion(document: Document): Document {
  return { ...document, version: 1 };
}
