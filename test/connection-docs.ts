/** `npm run docs:connections` writes the pages of `docs/connections` anew from the runtime's own descriptions. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectionPages } from './support/connection-pages.ts';

for (const [name, text] of connectionPages()) {
  writeFileSync(fileURLToPath(new URL(`../docs/connections/${name}`, import.meta.url)), text);
}
