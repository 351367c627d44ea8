import { readFileSync } from 'node:fs';
import type { Panel } from '~/domain/listing/vocabulary';

/** One judged query: what a visitor types, and how good each listing is as an answer (3 exactly right, 2 good, 1 acceptable). */
export interface JudgedQuery {
  readonly id: string;
  readonly query: string;
  readonly country: string | null;
  readonly language: string | null;
  readonly intent: string;
  readonly relevant: Readonly<Record<string, number>>;
  /** Listings that must not stand among the first three. */
  readonly mustNotTop: readonly string[];
  readonly panel: Panel | null;
}

export function readJudgedQueries(file: URL | string): JudgedQuery[] {
  return JSON.parse(readFileSync(file, 'utf8')) as JudgedQuery[];
}

/** What one search engine answered to one query: slugs, best first, and the advice shown above them. */
export interface JudgedAnswer {
  readonly slugs: readonly string[];
  readonly panels: readonly Panel[];
}

export interface Marks {
  readonly query: JudgedQuery;
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly success: boolean;
  readonly zero: boolean;
  readonly panelShown: boolean | null;
  readonly wronglyOnTop: readonly string[];
}

/** nDCG@10 with gain 2^grade − 1 (Burges et al. 2005); a success is a grade of 2 or 3 among the first three. */
export function mark(query: JudgedQuery, answer: JudgedAnswer): Marks {
  const grades = answer.slugs.slice(0, 10).map((slug) => query.relevant[slug] ?? 0);
  const ideal = Object.values(query.relevant)
    .sort((a, b) => b - a)
    .slice(0, 10);
  const first = answer.slugs.findIndex((slug) => (query.relevant[slug] ?? 0) >= 2);
  return {
    query,
    ndcg: gain(ideal) === 0 ? 0 : gain(grades) / gain(ideal),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    success: grades.slice(0, 3).some((grade) => grade >= 2),
    zero: answer.slugs.length === 0,
    panelShown: query.panel ? answer.panels.includes(query.panel) : null,
    wronglyOnTop: answer.slugs.slice(0, 3).filter((slug) => query.mustNotTop.includes(slug)),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
