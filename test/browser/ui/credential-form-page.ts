import '../../../src/styles/tokens.css';
import '../../../src/ui/credential-form/credential-form.ts';
import axe from 'axe-core';
import { type AppPorts, editSection } from '../../../src/app/index.ts';
import type { FieldChange } from '../../../src/ui/credential-form/field-events.ts';
import type { FormField } from '../../../src/ui/credential-form/form-field.ts';
import type { ValueObject } from '../../../src/engine/index.ts';
import { readParameters } from '../../../src/runtime/index.ts';
import { appPorts } from '../../support/app-ports.ts';

/** A form over a Parameters section, with the ports behind it. */
export async function showForm(parameters: unknown): Promise<{ readonly ports: AppPorts; readonly form: HTMLElement }> {
  const ports = appPorts();
  editSection(ports, 'parameters', JSON.stringify(parameters));
  const form = Object.assign(document.createElement('iml-credential-form'), { ports });
  document.body.replaceChildren(form);
  await drawn();
  return { ports, form };
}

/** One field by itself, held by an object of values that takes its changes. */
export async function showField(
  parameter: Readonly<Record<string, unknown>>,
  values: ValueObject = {},
): Promise<{ readonly field: FormField; readonly values: () => ValueObject }> {
  const [read] = readParameters(JSON.stringify([{ name: 'x', label: 'Field', ...parameter }])).parameters;
  if (read === undefined) throw new Error('The parameter cannot be read.');
  const field = document.createElement('iml-form-field') as FormField;
  field.parameter = read;
  field.values = values;
  field.addEventListener('iml-field-change', (event) => {
    const { name, value } = (event as CustomEvent<FieldChange>).detail;
    field.values = { ...field.values, [name]: value };
  });
  document.body.replaceChildren(field);
  await drawn();
  return { field, values: () => field.values };
}

/** Fields inside fields are drawn one after the other. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** What axe finds wrong, one line for each element. Rules about whole pages do not apply to a part. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`));
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
