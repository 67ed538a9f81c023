import { openDB } from 'idb';
import type { Problems } from '../problems.ts';
import { migrations as released } from './migrations/index.ts';
import type { Database, Migration, Schema } from './schema.ts';

/**
 * Opens the database and lifts it through the migrations it has not seen. Lets go when a newer tab needs to lift it
 * further. Rejects when the browser offers no database, or holds a newer one than we know.
 */
export async function openDatabase(
  name: string,
  problems: Problems,
  migrations: readonly Migration[] = released,
): Promise<Database> {
  const database: Database = await openDB<Schema>(name, migrations.length, {
    upgrade(upgrading, oldVersion, _newVersion, transaction) {
      const lift = async (): Promise<void> => {
        for (const migrate of migrations.slice(oldVersion)) await migrate(upgrading, transaction);
      };
      // A migration that fails leaves the database as it was: opening it then rejects.
      transaction.done.catch(() => undefined);
      lift().catch(() => transaction.abort());
    },
    blocked: () => problems.report('blocked'),
    blocking() {
      problems.report('blocking');
      database.close();
    },
    terminated: () => problems.report('deleted'),
  });
  return database;
}
