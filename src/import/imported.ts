import type { ConnectionKind, FormValues, Project, SectionName } from '../project/index.ts';

/** A project made of something from elsewhere, not yet opened. */
export interface ImportedProject {
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly sections: Project['sections'];
  /** What goes into the form: credentials that stood in the source are here and nowhere in `sections`. */
  readonly values: FormValues;
  /** What was not carried over, or should be looked at; plain sentences. */
  readonly notes: readonly string[];
  /** Modules of the same app that use this connection; the first is in `sections`. */
  readonly modules?: readonly { readonly name: string; readonly text: string }[];
}

/** What a text or some files turned out to be. */
export type ImportResult =
  | { readonly kind: 'projects'; readonly from: string; readonly projects: readonly ImportedProject[] }
  /** The text of one section, as it is. */
  | { readonly kind: 'section'; readonly section: SectionName; readonly text: string }
  /** For `decodeLink`. */
  | { readonly kind: 'link'; readonly text: string }
  /** A description in YAML, to be read by `importYaml`. */
  | { readonly kind: 'yaml'; readonly text: string }
  /** For `openBackup`. */
  | { readonly kind: 'backup'; readonly text: string }
  /** `message` says what can be imported. */
  | { readonly kind: 'unknown'; readonly message: string };

/** A file that was dropped, chosen or found in a zip. */
export interface ImportFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
}
