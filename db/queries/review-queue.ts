import { type SQL, sql } from 'drizzle-orm';
import { type QueueFilters, queuePageLength } from '~/domain/review/queue-filters';
import { openReviewStates, type ReviewKind, type ReviewState } from '~/domain/review/review-states';
import { draftRisk, riskBandNames, riskBands } from '~/domain/review/risk';
import type { Database } from '../open.server';

/** One line of the queue. */
export interface QueueItem {
  readonly revisionId: string;
  readonly slug: string;
  readonly name: string;
  readonly textLanguage: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  readonly risk: number;
  readonly needsTwo: boolean;
  readonly organization: string | null;
  /** True where the program brought it and no clinician has submitted it. */
  readonly isSeed: boolean;
  readonly assignedTo: string | null;
  readonly receivedAt: string;
  readonly approvals: number;
  /** What the public sees now, to compare with. */
  readonly publishedRevisionId: string | null;
}

type QueueRow = Omit<QueueItem, 'needsTwo' | 'isSeed'> & { readonly needsTwo: number; readonly isSeed: number };

const openStates = sql.join(
  openReviewStates.map((state) => sql`${state}`),
  sql`, `,
);

/** Submissions in open states, and drafts of the seed that nobody has touched: they have no row in `review` yet. */
const openItems = sql`
  select revision_id, listing_id, kind, state, risk, needs_two, assigned_to, submitted_by, organization_id, received_at
    from review where state in (${openStates})
  union all
  select v.id, v.listing_id, case when l.published_revision_id is null then 'new' else 'edit' end, 'submitted',
      ${draftRisk}, 1, null, null, l.organization_id, v.created_at
    from revision v join listing l on l.id = v.listing_id
    where v.state = 'in-review'
      and v.id not in (select revision_id from review)
      and v.id not in (select proposed_revision_id from review where proposed_revision_id is not null)`;

/**
 * A page of the queue: the highest risk first, and among those the oldest.
 *
 * @param accountId of the moderator who looks, for "mine"
 */
export async function queuePage({ drizzle }: Database, filters: QueueFilters, accountId: string): Promise<QueueItem[]> {
  const rows = drizzle.all<QueueRow>(sql`
    with open as (${openItems})
    select open.revision_id as revisionId, l.slug as slug, v.name as name, v.text_language as textLanguage,
        open.kind as kind, open.state as state, open.risk as risk, open.needs_two as needsTwo, o.name as organization,
        open.submitted_by is null as isSeed, open.assigned_to as assignedTo, open.received_at as receivedAt,
        (select count(*) from approval a where a.revision_id = open.revision_id) as approvals,
        l.published_revision_id as publishedRevisionId
      from open
      join revision v on v.id = open.revision_id
      join listing l on l.id = open.listing_id
      left join organization o on o.id = open.organization_id
      where ${conditionsOf(filters, accountId)}
      order by open.risk desc, open.received_at, open.revision_id
      limit ${queuePageLength} offset ${(filters.page - 1) * queuePageLength}`);
  return rows.map((row) => ({ ...row, needsTwo: row.needsTwo === 1, isSeed: row.isSeed === 1 }));
}

/** How many open submissions a choice of filters leaves. */
export async function queueLength({ drizzle }: Database, filters: QueueFilters, accountId: string): Promise<number> {
  const found = drizzle.get<{ count: number }>(sql`
    with open as (${openItems})
    select count(*) as count from open join revision v on v.id = open.revision_id
      where ${conditionsOf(filters, accountId)}`);
  return found?.count ?? 0;
}

/**
 * The next submission for a moderator: nobody else has it, it waits for nobody's answer, and they have neither approved nor
 * submitted it.
 *
 * @param organizationIds of the moderator: nobody checks their own
 * @param except the one just decided
 */
export async function nextInQueue(
  { drizzle }: Database,
  filters: QueueFilters,
  who: { readonly accountId: string; readonly organizationIds: readonly string[] },
  except: string,
): Promise<string | null> {
  const own = sql.join(
    who.organizationIds.map((id) => sql`${id}`),
    sql`, `,
  );
  const found = drizzle.get<{ revisionId: string }>(sql`
    with open as (${openItems})
    select open.revision_id as revisionId from open join revision v on v.id = open.revision_id
      where ${conditionsOf(filters, who.accountId)}
        and open.revision_id <> ${except}
        and open.state in ('submitted', 'being-checked')
        and coalesce(open.assigned_to, ${who.accountId}) = ${who.accountId}
        and coalesce(open.submitted_by, '') <> ${who.accountId}
        and coalesce(open.organization_id, '') not in (${own})
        and not exists (select 1 from approval a where a.revision_id = open.revision_id and a.account_id = ${who.accountId})
      order by open.risk desc, open.received_at, open.revision_id limit 1`);
  return found?.revisionId ?? null;
}

function conditionsOf(filters: QueueFilters, accountId: string): SQL {
  const conditions: SQL[] = [sql`1`];
  if (filters.kind) conditions.push(sql`open.kind = ${filters.kind}`);
  if (filters.state) conditions.push(sql`open.state = ${filters.state}`);
  if (filters.risk) {
    const higher = riskBandNames[riskBandNames.indexOf(filters.risk) - 1];
    conditions.push(sql`open.risk >= ${riskBands[filters.risk]}`);
    if (higher) conditions.push(sql`open.risk < ${riskBands[higher]}`);
  }
  if (filters.owner === 'mine') conditions.push(sql`open.assigned_to = ${accountId}`);
  if (filters.owner === 'nobody') conditions.push(sql`open.assigned_to is null`);
  if (filters.language) conditions.push(sql`v.text_language = ${filters.language}`);
  if (filters.country) {
    conditions.push(
      sql`exists (select 1 from revision_country c where c.revision_id = open.revision_id and c.country = ${filters.country})`,
    );
  }
  return sql.join(conditions, sql` and `);
}

/** How much waits in the queue. */
export interface QueueCounts {
  readonly open: number;
  readonly highest: number;
  readonly mine: number;
  readonly nobody: number;
  readonly asked: number;
  readonly held: number;
}

/** Counts over the whole queue, whatever the filters. */
export async function queueCounts({ drizzle }: Database, accountId: string): Promise<QueueCounts> {
  const found = drizzle.get<QueueCounts>(sql`
    with open as (${openItems})
    select count(*) as open, total(risk >= ${riskBands.highest}) as highest, total(assigned_to = ${accountId}) as mine,
        total(assigned_to is null) as nobody, total(state = 'question') as asked, total(state = 'held') as held
      from open`);
  return found ?? { open: 0, highest: 0, mine: 0, nobody: 0, asked: 0, held: 0 };
}

/** What else waits for moderators, on pages of its own. */
export interface OtherCounts {
  readonly reports: number;
  readonly claims: number;
  readonly licences: number;
  readonly due: number;
}

/** @param dueUntil `YYYY-MM-DD`: published listings whose check falls on this day or before count as due */
export async function otherCounts({ drizzle }: Database, dueUntil: string): Promise<OtherCounts> {
  const found = drizzle.get<OtherCounts>(sql`
    select (select count(*) from mistake_report where state in ('received', 'in-progress')) as reports,
      (select count(*) from claim where state = 'open') as claims,
      (select count(*) from licence where state in ('unchecked', 'seen-once', 'expired')) as licences,
      (select count(*) from listing l join revision v on v.id = l.published_revision_id
        where l.state = 'published' and v.next_check_due_on <= ${dueUntil}) as due`);
  return found ?? { reports: 0, claims: 0, licences: 0, due: 0 };
}

/** Countries and languages that occur in the queue, for its filters. */
export async function queueChoices({ drizzle }: Database): Promise<{ countries: string[]; languages: string[] }> {
  const countries = drizzle.all<{ code: string }>(sql`
    with open as (${openItems})
    select distinct c.country as code from open join revision_country c on c.revision_id = open.revision_id`);
  const languages = drizzle.all<{ code: string }>(sql`
    with open as (${openItems})
    select distinct v.text_language as code from open join revision v on v.id = open.revision_id`);
  return { countries: countries.map(({ code }) => code), languages: languages.map(({ code }) => code) };
}
