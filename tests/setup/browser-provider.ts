import { type Browser, type Page, test } from '@playwright/test';
import { idsFrom } from '../../db/new-id';
import { openServersDatabase, signInBrowser } from './browser-staff';
import { addAccount, addOrganization } from './staff';

const newId = idsFrom(Date.now);

/**
 * A browser of its own, signed in as the owner of a new organisation.
 * @param options.listing slug of a listing of the seed that becomes theirs
 */
export async function enterAsProvider(
  browser: Browser,
  options: { readonly javaScriptEnabled?: boolean; readonly listing?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL ?? '',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  const database = openServersDatabase();
  try {
    const accountId = await addAccount(database, { email: `${newId('acc')}@practice.example` });
    const organizationId = await addOrganization(database, 'Listening Room Trust', [{ accountId, role: 'owner' }]);
    if (options.listing) {
      database.sqlite
        .prepare('update listing set organization_id = ? where slug = ?')
        .run(organizationId, options.listing);
    }
    await signInBrowser(context, database, accountId);
  } finally {
    database.close();
  }
  return context.newPage();
}
