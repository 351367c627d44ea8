import { AppError } from './app-error';

/**
 * Turns a refusal into the Response that a loader or action throws; anything else stays the error it is.
 * @throws Response where the work was refused with an AppError
 */
export async function orResponse<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof AppError ? error.toResponse() : error;
  }
}
