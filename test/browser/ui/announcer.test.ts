import { expect, test } from 'vitest';
import { run, runAll, setValue } from '../../../src/app/index.ts';
import type { Announcer } from '../../../src/ui/announcer/announcer.ts';
import '../../../src/ui/announcer/announcer.ts';
import { appPorts } from '../../support/app-ports.ts';
import { mount } from '../support/mount.ts';

test('says nothing before a run, and how it ended after it', async () => {
  const ports = appPorts();
  const element = await mount<Announcer>('iml-announcer', { ports });
  expect(element.textContent).toBe('');
  await run(ports);
  await element.updateComplete;
  expect(element.textContent).toBe('Run finished: 200, connected');
});

test('is silent about everything else', async () => {
  const ports = appPorts();
  const element = await mount<Announcer>('iml-announcer', { ports });
  setValue(ports, 'apiKey', 'another');
  await runAll(ports);
  await element.updateComplete;
  expect(element.textContent).toBe('');
});
