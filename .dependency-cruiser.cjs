// Who may import whom. Read from the outside in: routes → usecases → domain and db; arrows never run back.

/** The parts of the application, by folder. */
const parts = {
  routes: '^app/(routes/|root\\.tsx$|entry\\.)',
  usecases: '^app/usecases/',
  standards: '^app/standards/',
  http: '^app/http/',
  ui: '^app/ui/',
  i18n: '^app/i18n/',
  domain: '^app/domain/',
  db: '^db/',
};

/** What each part may import besides itself and packages. */
const allowed = {
  routes: ['http', 'usecases', 'ui', 'i18n', 'domain'],
  usecases: ['domain', 'db', 'standards'],
  standards: ['domain', 'db'],
  http: ['domain', 'i18n'],
  ui: ['domain', 'i18n'],
  i18n: ['domain'],
  domain: [],
  db: ['domain'],
};

const ours = '^(app|db|server)/';

const directions = Object.entries(allowed).map(([part, others]) => ({
  name: `${part}-imports`,
  comment: `${part} may import ${others.join(', ') || 'nothing of ours'} (docs: architecture, "Who may import whom").`,
  severity: 'error',
  from: { path: parts[part] },
  to: { path: ours, pathNot: [parts[part], ...others.map((other) => parts[other])] },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'standards-read-queries-only',
      severity: 'error',
      from: { path: parts.standards },
      to: { path: parts.db, pathNot: '^db/queries/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No I/O, no framework, no environment in app/domain; libphonenumber-js and zod are pure libraries.',
      severity: 'error',
      from: { path: parts.domain },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '(^|/)(libphonenumber-js|zod)(/|$)' },
    },
    {
      name: 'server-only-from-routes-and-server',
      comment:
        'Modules with I/O carry .server in their name and are imported only where the browser bundle never looks.',
      severity: 'error',
      from: { path: ['^app/ui/', '^app/i18n/', '^app/domain/'] },
      to: { path: '\\.server\\.' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: ours },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'no-drawer-of-odds-and-ends',
      comment: 'A file belongs to what it is about.',
      severity: 'error',
      from: {},
      to: { path: `${ours}.*/(utils?|helpers?|common|misc|lib)(/|\\.)` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
