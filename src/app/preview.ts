import type { Foreign } from '../project/index.ts';

/** The open project came from outside and is not kept: nothing of it is stored until the user asks, or begins to edit. */
export interface Preview {
  readonly source: Foreign['source'];
  /** What was in it and not taken over. */
  readonly dropped: readonly string[];
  /** Why only some of it could be read, a plain sentence. */
  readonly damage?: string;
}
