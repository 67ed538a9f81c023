/** A file to be written. */
export interface ExportFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
}
