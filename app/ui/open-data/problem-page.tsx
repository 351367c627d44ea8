import { type ProblemSlug, problemKinds } from '~/domain/open-data/api-problems';

/** What a problem of the API means. For people who write programs, so in English alone. */
export function ProblemPage({ slug }: { slug: ProblemSlug }) {
  const { status, title, meaning } = problemKinds[slug];
  return (
    <div className="column" lang="en" dir="ltr">
      <h1>{title}</h1>
      <p className="lead">{meaning}</p>
      <p className="small quiet">
        HTTP {status} · <code>application/problem+json</code> (RFC 9457) ·{' '}
        <a href="/api/hsds/openapi.json">
          <code>openapi.json</code>
        </a>
      </p>
    </div>
  );
}
