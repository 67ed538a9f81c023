import { requestsOf } from '../../runtime/index.ts';
import { extendSanitize } from '../../secrets/index.ts';
import { readJson } from '../../source/index.ts';
import type { AppPorts } from '../ports.ts';
import { editSection } from './edit-section.ts';

/** Adds paths to `log.sanitize` of every request of a step; an empty list makes the log visible. */
export function fixSanitize(ports: AppPorts, step: string, paths: readonly string[]): void {
  const { project } = ports.store.get();
  const section = step === 'module' ? 'module' : 'communication';
  const text = project.sections[section] ?? '';
  const places =
    section === 'module'
      ? [[]]
      : requestsOf(readJson(text), project.kind)
          .filter((request) => request.step === step)
          .map(({ path }) => path);
  editSection(
    ports,
    section,
    places.reduce((edited, path) => extendSanitize(edited, path, paths), text),
  );
}
