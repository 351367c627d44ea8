import { sql } from 'drizzle-orm';
import { check, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';

export const organizationOrigins = ['seed', 'provider'] as const;

/** Who runs listings. The name a visitor sees is the revision's `operator`, so that a change of it is reviewed. HSDS: organization. */
export const organization = sqliteTable(
  'organization',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** The seed tells its organisations apart by name; two clinicians may well call theirs the same. */
    origin: text('origin', { enum: organizationOrigins }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('organization_seed_name').on(table.name).where(sql`${table.origin} = 'seed'`),
    check('organization_id_shape', isId(table.id, 'org')),
    check('organization_origin_known', oneOf(table.origin, organizationOrigins)),
    check('organization_name_filled', isFilled(table.name, 300)),
    check('organization_created_at_instant', isInstant(table.createdAt)),
  ],
);
