import type { AppPorts } from '../ports.ts';
import { changeProject } from './change-project.ts';

/** The user has read somebody else's custom functions and lets them run, in the sandbox like all others. */
export function enableFunctions(ports: AppPorts): void {
  changeProject(ports, (project) =>
    project.foreign === undefined || project.foreign.functions
      ? project
      : { ...project, foreign: { ...project.foreign, functions: true } },
  );
}
