/** A dynamic connection (connections.md §15): a name that modules use, and the saved connection it points to for now. */
export interface ConnectionSlot {
  readonly id: string;
  readonly name: string;
  /** Null while it points nowhere, as after its connection was deleted. */
  readonly connectionId: string | null;
}
