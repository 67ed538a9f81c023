import { isCollection, type Scope, setMember, type Value } from '../../engine/index.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { momentOf } from '../place/reading-order.ts';
import type { RequestPlace } from '../place/request-place.ts';

/** A value that a text now writes for later and that the latest run did not write. */
export interface Rewritten {
  /** The variables it can be read through: `temp`, or the three that are one object in a connection. */
  readonly roots: readonly string[];
  readonly name: string;
  readonly value: Value;
  /** A module's values mean nothing to a communication, nor the other way round. */
  readonly inModule: boolean;
  /** Later places see it (`momentOf`). */
  readonly moment: number;
}

/** What was rewritten before a place is evaluated, in order. */
export function rewrittenBefore(place: RequestPlace, context: LanguageContext): readonly Rewritten[] {
  const { rewritten = [], sections, kind } = context;
  const inModule = place.step === 'module';
  const own = rewritten.filter((one) => one.inModule === inModule);
  if (own.length === 0) return own;
  const moment = momentOf(place, documentOf(sections.communication ?? ''), kind);
  return own.filter((one) => one.moment < moment);
}

/** The variables at a place with what was rewritten before it. */
export function rewriteScope(scope: Scope, place: RequestPlace, context: LanguageContext): Scope {
  const changed: Record<string, Value> = { ...scope };
  for (const { roots, name, value } of rewrittenBefore(place, context)) {
    for (const root of roots) {
      const before = changed[root];
      const members: Record<string, Value> =
        before !== undefined && before !== null && isCollection(before) ? { ...before } : {};
      setMember(members, name, value);
      changed[root] = members;
    }
  }
  return changed;
}
