import { expect, test } from 'vitest';
import { notify } from '../../../src/app/index.ts';
import type { Notices } from '../../../src/ui/notices/notices.ts';
import '../../../src/ui/notices/notices.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf } from '../support/mount.ts';

test('shows a message with its button, which acts and leaves', async () => {
  const ports = appPorts();
  const element = await mount<Notices>('iml-notices', { ports });
  let undone = 0;
  notify(ports, { kind: 'info', text: 'Deleted "Acme".', action: { label: 'Undo', run: () => undone++ } });
  await element.updateComplete;
  expect(textOf(element)).toContain('Deleted "Acme".');
  expect(await accessibilityViolations(element)).toEqual([]);
  inside(element, '.link').click();
  expect(undone).toBe(1);
  expect(ports.store.get().notices).toEqual([]);
});

test('a mistake interrupts a screen reader, other messages do not', async () => {
  const ports = appPorts();
  const element = await mount<Notices>('iml-notices', { ports });
  notify(ports, { kind: 'error', text: 'The disk is full.' });
  notify(ports, { kind: 'success', text: 'Saved.' });
  await element.updateComplete;
  const roles = [...(element.shadowRoot?.querySelectorAll('.notice') ?? [])].map((notice) =>
    notice.getAttribute('role'),
  );
  expect(roles).toEqual(['alert', 'status']);
});
