import type { FunctionTable, ValueObject } from '../engine/index.ts';
import type { ConnectionKind, SectionName } from '../project/index.ts';
import type { Scenario, TraceEvent } from '../runtime/index.ts';
import type { Rewritten } from './values/rewritten.ts';

/** What editor features know about the project beside the text under the cursor. Plain data, made by the page. */
export interface LanguageContext {
  readonly kind: ConnectionKind;
  /** Texts as they stand in the editor. */
  readonly sections: Readonly<Partial<Record<SectionName, string>>>;
  /** Built-ins and the functions that the project declares. */
  readonly functions: FunctionTable;
  /** What was typed into the credential form. Holds secrets. */
  readonly values: ValueObject;
  /** The latest run of the selected scenario, if there is one. */
  readonly events: readonly TraceEvent[];
  /** What the texts write by now where that run wrote something else, from `followEdits`. */
  readonly rewritten?: readonly Rewritten[];
  /** The selected scenario; its mocks stand in for a reply that was not received yet. */
  readonly scenario?: Scenario;
  /** Texts that must not be shown: secrets and what was made of them. Empty while the user wants to read them. */
  readonly secretTexts: readonly string[];
  /** Set while the user wants to read secrets. */
  readonly secretsShown?: boolean;
}
