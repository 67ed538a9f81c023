import type { Value } from '../../engine/index.ts';

/** A field's value changed; `name` is its key in the object around it. Undefined: it is absent. */
export interface FieldChange {
  readonly name: string;
  readonly value: Value;
}

/** The user went on from a field. */
export interface FieldLeave {
  readonly path: string;
}

/** What was typed cannot be read as the field's value, so the value stays as it was; empty when it can be again. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

declare global {
  interface HTMLElementEventMap {
    'iml-field-change': CustomEvent<FieldChange>;
    'iml-field-leave': CustomEvent<FieldLeave>;
    'iml-field-problem': CustomEvent<FieldProblem>;
  }
}
