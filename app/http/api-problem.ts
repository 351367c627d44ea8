import { type ParameterFault, type ProblemSlug, problemDetails, problemKinds } from '~/domain/open-data/api-problems';
import { PlaceUnknown } from '~/domain/open-data/place-unknown';
import { AppError } from './app-error';

/** A refusal that a program is told about. It never holds anything that was sent. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly slug: ProblemSlug,
    readonly faults: readonly ParameterFault[] = [],
  ) {
    super(slug);
  }
}

/** @param origin public origin of the site, without trailing slash */
export function problemResponse(origin: string, slug: ProblemSlug, faults: readonly ParameterFault[] = []): Response {
  const { status } = problemKinds[slug];
  return new Response(JSON.stringify(problemDetails(origin, slug, faults)), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}

/**
 * Answers with what the work makes, or with the problem it found. Anything else stays the error it is.
 * @param origin public origin of the site, without trailing slash
 */
export async function orProblem(origin: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiProblem) return problemResponse(origin, error.slug, error.faults);
    if (error instanceof PlaceUnknown) return problemResponse(origin, 'unknown-place');
    if (error instanceof AppError) return problemResponse(origin, slugOfStatus(error.status));
    throw error;
  }
}

function slugOfStatus(status: number): ProblemSlug {
  if (status === 413) return 'body-too-large';
  return status === 415 ? 'unsupported-media-type' : 'unreadable-body';
}
