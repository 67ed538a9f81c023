import type { Value } from '../engine/index.ts';
import type { Taint, TaintedText } from './taint.ts';
import { textsIn } from './texts-in.ts';

/** A place where a secret can be read. */
export interface Leak {
  /** List indexes count from 0. */
  readonly path: readonly (string | number)[];
  readonly secret: TaintedText;
}

/** The places of a value whose text holds a secret, one leak a place: the longest secret. */
export function findLeaks(value: Value, { texts }: Taint): readonly Leak[] {
  return textsIn(value).flatMap(({ text, path }) => {
    const secret = texts.find((candidate) => text.includes(candidate.text));
    return secret === undefined ? [] : [{ path, secret }];
  });
}
