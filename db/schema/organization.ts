import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, isFilled, isId, isInstant } from './columns';

/** Who runs listings. The name a visitor sees is the revision's `operator`, so that a change of it is reviewed. HSDS: organization. */
export const organization = sqliteTable(
  'organization',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull().unique(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    check('organization_id_shape', isId(table.id, 'org')),
    check('organization_name_filled', isFilled(table.name, 300)),
    check('organization_created_at_instant', isInstant(table.createdAt)),
  ],
);
