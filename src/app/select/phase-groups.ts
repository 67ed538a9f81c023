import type { StepName } from '../../runtime/index.ts';
import type { ShownPhase } from './phases-of.ts';

/** Phases of one request that follow each other. */
export interface PhaseGroup {
  readonly step: StepName;
  /** Counts from 0: the same step may come again. */
  readonly occurrence: number;
  readonly phases: readonly { readonly phase: ShownPhase; readonly index: number }[];
}

/**
 * The phases of a run by the request they belong to, each with its place in the whole list. Where there are several
 * requests, phases that do not apply to one are left out, unless nothing of it would be left.
 */
export function phaseGroups(phases: readonly ShownPhase[]): readonly PhaseGroup[] {
  const groups: (PhaseGroup & { readonly phases: { phase: ShownPhase; index: number }[] })[] = [];
  for (const [index, phase] of phases.entries()) {
    const { step, occurrence } = phase;
    const open = groups.at(-1);
    if (open?.step === step && open.occurrence === occurrence) open.phases.push({ phase, index });
    else groups.push({ step, occurrence, phases: [{ phase, index }] });
  }
  if (groups.length === 1) return groups;
  return groups.map((group) => {
    const applying = group.phases.filter(({ phase }) => phase.applies);
    return { ...group, phases: applying.length > 0 ? applying : group.phases.slice(0, 1) };
  });
}
