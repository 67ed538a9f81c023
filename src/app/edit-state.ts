import type { FormValues } from '../project/index.ts';

/** The form holds the fields of a saved connection that is being edited, in place of what was typed before. */
export interface EditState {
  readonly connectionId: string;
  /** What the form held before; it comes back when editing ends. */
  readonly values: FormValues;
  readonly name: string | null;
}
