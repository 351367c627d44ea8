import base from './base.css?inline';
import forms from './forms.css?inline';
import law from './law.css?inline';
import listing from './listing.css?inline';
import page from './page.css?inline';
import print from './print.css?inline';
import search from './search.css?inline';
import tokens from './tokens.css?inline';

/**
 * The whole style of the site, inlined once into every page: over a slow or onion connection a second request costs more
 * than the bytes. The security policy allows exactly this string by its hash.
 */
export const sheet = [tokens, base, page, forms, search, listing, law, print].join('');
