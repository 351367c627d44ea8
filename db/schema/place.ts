import { sql } from 'drizzle-orm';
import { check, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { placeVisibilities } from '~/domain/listing/vocabulary';
import { isCountry, isFilled, oneOf } from './columns';
import { revision } from './listing';

/** The part of a place that the public may see. What is withheld is not here at all, but in `place_private`. */
export const place = sqliteTable(
  'place',
  {
    revisionId: text('revision_id')
      .primaryKey()
      .references(() => revision.id),
    visibility: text('visibility', { enum: placeVisibilities }).notNull(),
    street: text('street'),
    locality: text('locality'),
    region: text('region'),
    postcode: text('postcode'),
    country: text('country').notNull(),
    /** WGS84 degrees of the locality's centre, never of a withheld street. */
    latitude: real('latitude'),
    longitude: real('longitude'),
  },
  (table) => [
    check('place_visibility_known', oneOf(table.visibility, placeVisibilities)),
    check(
      'place_street_only_in_full',
      sql`${table.visibility} = 'full' or (${table.street} is null and ${table.postcode} is null)`,
    ),
    check(
      'place_hidden_tells_nothing_near',
      sql`${table.visibility} <> 'hidden' or (${table.locality} is null and ${table.latitude} is null and ${table.longitude} is null)`,
    ),
    check('place_street_filled', isFilled(table.street, 300)),
    check('place_locality_filled', isFilled(table.locality, 200)),
    check('place_region_filled', isFilled(table.region, 200)),
    check('place_postcode_filled', isFilled(table.postcode, 30)),
    check('place_country_shape', isCountry(table.country)),
    check('place_latitude_sane', sql`${table.latitude} between -90 and 90`),
    check('place_longitude_sane', sql`${table.longitude} between -180 and 180`),
    check('place_coordinates_together', sql`(${table.latitude} is null) = (${table.longitude} is null)`),
  ],
);

/** What a place withholds from the public. Search and exports never join this table. */
export const placePrivate = sqliteTable(
  'place_private',
  {
    revisionId: text('revision_id')
      .primaryKey()
      .references(() => place.revisionId),
    street: text('street'),
    locality: text('locality'),
    postcode: text('postcode'),
  },
  (table) => [
    check('place_private_street_filled', isFilled(table.street, 300)),
    check('place_private_locality_filled', isFilled(table.locality, 200)),
    check('place_private_postcode_filled', isFilled(table.postcode, 30)),
  ],
);
