/** A promise's test, as the privacy page names it. tests/usecases/promise-tests.test.ts checks that each file is there. */
export interface PromiseTest {
  /** Path in the repository. */
  readonly file: string;
  /** What it holds the site to, in English. */
  readonly says: string;
}

export const promiseTests: readonly PromiseTest[] = [
  {
    file: 'tests/promises/nothing-typed-is-kept.test.ts',
    says: 'Nothing that is typed into a search reaches a log, the disk or the database, and nothing typed anywhere reaches a log.',
  },
  {
    file: 'tests/http/sealed-tokens.test.ts',
    says: 'A search in an address cannot be read, changed, or opened after its time.',
  },
  {
    file: 'tests/promises/headers.test.ts',
    says: 'Every answer, also one that fails, carries the headers that keep others out.',
  },
  {
    file: 'tests/promises/quick-exit.test.ts',
    says: 'Leaving works without script, and its cookie is over after a second.',
  },
  {
    file: 'tests/usecases/mistake-report.test.ts',
    says: 'A report keeps reasons, note and day. Once deleted, the note is in no file.',
  },
  {
    file: 'tests/promises/cookies-stay-with-staff.test.ts',
    says: 'Public pages are the same whether or not somebody is signed in elsewhere, and set no cookie.',
  },
  {
    file: 'tests/promises/rate-limit.test.ts',
    says: 'Floods are slowed down without storing an address.',
  },
  {
    file: 'tests/promises/cross-site.test.ts',
    says: 'Forms that another site sends are refused.',
  },
  {
    file: 'tests/db/published.test.ts',
    says: 'Drafts and hidden addresses never reach what is public.',
  },
  {
    file: 'tests/e2e/report.spec.ts',
    says: 'Reports are sent, followed and deleted without script, and the code stands in no address.',
  },
  {
    file: 'tests/e2e/urgent.spec.ts',
    says: 'Urgent help works without script, with large text and with assistive technology.',
  },
  {
    file: 'tests/promises/framing.test.ts',
    says: 'Only the pages meant for it can be shown in a frame of another site.',
  },
  {
    file: 'tests/promises/offline-file.test.ts',
    says: 'The copy to carry away asks nobody for anything and holds nothing that is not public.',
  },
];
