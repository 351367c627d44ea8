import base from './base.css?inline';
import forms from './forms.css?inline';
import law from './law.css?inline';
import listing from './listing.css?inline';
import page from './page.css?inline';
import print from './print.css?inline';
import search from './search.css?inline';
import tokens from './tokens.css?inline';

/*
 * Style is inlined once into every page: over a slow or onion connection a second request costs more than the bytes. The
 * security policy allows exactly these strings by their hashes.
 */

const common = [tokens, base, page, forms, search];

/** The whole style of the site. */
export const sheet = [...common, listing, law, print].join('');

/** What home and results need: they are asked for most and weigh most, so they carry nothing of a listing's page. */
export const searchSheet = [...common, print].join('');
