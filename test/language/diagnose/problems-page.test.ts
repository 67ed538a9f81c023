import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/language/index.ts';
import { fixableCodes } from '../../../src/language/fixes/fixes-for.ts';
import { problemsPage } from '../../support/problems-page.ts';

/** `npx vitest run --project=unit problems-page -u` writes the page anew. */
test('docs/problems tells what the catalogue says', async () => {
  const page = fileURLToPath(new URL('../../../docs/problems/README.md', import.meta.url));
  await expect(problemsPage(catalogue, fixableCodes)).toMatchFileSnapshot(page);
});
