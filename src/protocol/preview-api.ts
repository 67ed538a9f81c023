import type { Value } from '../engine/index.ts';

export interface PreviewRequest {
  /** A template, as it stands after JSON decoding. */
  readonly template: string;
  readonly scope: Readonly<Record<string, Value>>;
  readonly timezone: string;
  /** ISO instant. */
  readonly now: string;
  /** JavaScript of custom functions, when the project has some. */
  readonly functions?: string;
}

export type PreviewResult =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** What the preview worker offers: the value of one template, for hovers and hints. */
export interface PreviewApi {
  /** Loads what evaluating with these custom functions needs, so that the deadline of `evaluate` counts only work. */
  prepare(functions: string | undefined): Promise<void>;
  /** One answer a request, in their order. A template without a value is an answer too. */
  evaluate(requests: readonly PreviewRequest[]): Promise<readonly PreviewResult[]>;
  /** Answers at once when the worker has loaded and is not stuck in a loop. */
  ping(): void;
}
