import {
  addScenarios,
  changeScenario,
  duplicateScenario,
  moveScenario,
  namesIn,
  removeScenario,
  renameScenario,
} from '../../project/index.ts';
import type { Scenario } from '../../runtime/index.ts';
import { standardSet } from '../../scenarios/index.ts';
import type { JsonPath } from '../../source/index.ts';
import type { AppPorts } from '../ports.ts';
import { editSection } from './edit-section.ts';
import { notify } from './notify.ts';
import { selectScenario } from './select-scenario.ts';

/** A change of the list of scenarios; all are small edits of the section's text. */
export type ScenarioEdit =
  | { readonly kind: 'add'; readonly scenario: Scenario }
  | { readonly kind: 'add-standard' }
  | { readonly kind: 'change'; readonly name: string; readonly path: JsonPath; readonly value: unknown }
  | { readonly kind: 'duplicate'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'move'; readonly name: string; readonly by: number }
  | { readonly kind: 'remove'; readonly name: string };

/** Carries out an edit, keeps the right scenario selected, and offers to take a deletion back. */
export function editScenarios(ports: AppPorts, edit: ScenarioEdit): void {
  const { project } = ports.store.get();
  const text = project.sections.scenarios ?? '';
  const edited = apply(ports, text, edit);
  if (edited === text) return;
  editSection(ports, 'scenarios', edited);
  const added = namesIn(edited).find((name) => !namesIn(text).includes(name));
  if (edit.kind === 'rename' && project.selectedScenario === edit.name) selectScenario(ports, edit.to.trim());
  if ((edit.kind === 'add' || edit.kind === 'duplicate') && added !== undefined) selectScenario(ports, added);
  if (edit.kind === 'remove') offerUndo(ports, edit.name, text, edited);
}

function apply(ports: AppPorts, text: string, edit: ScenarioEdit): string {
  switch (edit.kind) {
    case 'add':
      return addScenarios(text, [edit.scenario]);
    case 'add-standard':
      return addStandard(ports, text);
    case 'change':
      return changeScenario(text, edit.name, edit.path, edit.value);
    case 'duplicate':
      return duplicateScenario(text, edit.name);
    case 'rename':
      return renameScenario(text, edit.name, edit.to);
    case 'move':
      return moveScenario(text, edit.name, edit.by);
    case 'remove':
      return removeScenario(text, edit.name);
  }
}

/** What is there under the same name stays. */
function addStandard({ store }: AppPorts, text: string): string {
  const { project } = store.get();
  const taken = namesIn(text);
  const { communication = '' } = project.sections;
  const missing = standardSet({ kind: project.kind, communication }).filter(({ name }) => !taken.includes(name));
  return addScenarios(text, missing);
}

function offerUndo(ports: AppPorts, name: string, before: string, after: string): void {
  const projectId = ports.store.get().project.id;
  const bringBack = (): void => {
    const { project } = ports.store.get();
    if (project.id !== projectId) return;
    const now = project.sections.scenarios ?? '';
    if (now === after) editSection(ports, 'scenarios', before);
    else notify(ports, { kind: 'info', text: `The scenarios were changed since; "${name}" was not brought back.` });
  };
  notify(ports, { kind: 'info', text: `Deleted the scenario "${name}".`, action: { label: 'Undo', run: bringBack } });
}
