import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { addDays } from '../../app/domain/freshness/calendar';
import { shownDate } from '../../app/i18n/dates';
import { sendReminders } from '../../app/usecases/reminders/send-reminders.server';
import { idsFrom } from '../../db/new-id';
import { allPublishedListings } from '../../db/queries/published-listings';
import { listing } from '../../db/schema/listing';
import { linkIn, mailTo, openServersDatabase } from '../setup/browser-staff';
import { addAccount, addOrganization } from '../setup/staff';

/** Gives a listing of the running server to a practice and lets its reminder fall due. @returns where it stands */
async function listingWithReminder(email: string, origin: string, place: number) {
  const database = openServersDatabase();
  try {
    const found = (await allPublishedListings(database)).at(place);
    if (!found) throw new Error('There is no such listing.');
    const accountId = await addAccount(database, { email });
    const organizationId = await addOrganization(database, `Practice of ${email}`, [{ accountId, role: 'owner' }]);
    await database.drizzle.update(listing).set({ organizationId }).where(eq(listing.id, found.id));
    const now = new Date(`${addDays(found.nextCheckDueOn, -30)}T09:00:00.000Z`);
    await sendReminders(database, (_language, path) => `${origin}${path}`, { now, newId: idsFrom(Date.now) });
    return found;
  } finally {
    database.close();
  }
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`a reminder, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('is answered by one press from the mail, and the public page shows the new date', async ({
      page,
      baseURL,
    }) => {
      const email = `reminded-${javaScriptEnabled}@practice.example`;
      const { slug, name } = await listingWithReminder(email, baseURL ?? '', javaScriptEnabled ? -1 : -2);
      const today = shownDate('en', new Date().toISOString().slice(0, 10));
      await page.goto(`/services/${slug}`);
      await expect(page.locator('main')).not.toContainText(today);

      const mail = await mailTo(email);
      expect(mail).toContain('In 30 days one of your listings is due');
      expect(mail).not.toContain(name);
      await page.goto(linkIn(mail));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is everything still right?');
      await expect(page.locator('main')).toContainText(name);
      await page.getByRole('button', { name: 'Everything is still right' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. It is confirmed');
      await page.getByRole('link', { name: 'See the page as visitors see it' }).click();
      await expect(page).toHaveURL(new RegExp(`/services/${slug}$`));
      await expect(page.locator('main')).toContainText(today);

      await page.goto(linkIn(mail));
      await expect(page.getByRole('button', { name: 'Everything is still right' })).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. It is confirmed');
    });
  });
}

test('the page of a reminder is accessible in every language and fits a phone, and so is a link that holds no longer', async ({
  page,
  baseURL,
}) => {
  const email = 'reminded-axe@practice.example';
  await listingWithReminder(email, baseURL ?? '', -3);
  const path = new URL(linkIn(await mailTo(email))).pathname;
  await page.setViewportSize({ width: 360, height: 720 });
  for (const address of [path, `/ml${path}`, `/hi${path}`, `${path.slice(0, -4)}AAAA`]) {
    await page.goto(address);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
