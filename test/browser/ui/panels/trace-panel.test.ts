import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { editSection, run, selectScenario, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/panels/trace/trace-panel.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { mount, useTheme } from '../../support/mount.ts';

/** The trace of a run that is refused with this message, which an expression gives. */
async function refusedWith(message: string): Promise<HTMLElement> {
  const ports = appPorts();
  await start(ports);
  const definition = { url: 'https://sample.com/api/v1', response: { error: { message: `{{'${message}'}}` } } };
  editSection(ports, 'communication', JSON.stringify(definition));
  selectScenario(ports, 'wrong key 401');
  await run(ports);
  return mount('iml-trace-panel', { ports } as Partial<HTMLElement>);
}

describe('the value of an expression', () => {
  test('is there in full when it is long', async () => {
    const message = `${'No such key, '.repeat(80)}ask your admin.`;
    const panel = await refusedWith(message);
    const rest = page.getByText(`All ${message.length.toLocaleString('en')} characters`);
    await expect.element(rest).toBeVisible();
    await rest.click();
    const whole = panel.shadowRoot?.querySelector('.rest pre');
    expect(whole?.textContent).toBe(message);
    expect(whole?.checkVisibility()).toBe(true);
  });

  test('has nothing more to show when it is short', async () => {
    await refusedWith('No such key');
    await expect.element(page.getByText('"No such key"').first()).toBeVisible();
    expect(page.getByText(/^All .* characters$/).elements()).toHaveLength(0);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const panel = await refusedWith('No such key, '.repeat(80));
    await page.getByText(/^All .* characters$/).click();
    expect(await accessibilityViolations(panel)).toEqual([]);
  });
});
