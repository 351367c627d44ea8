import { defineConfig } from 'drizzle-kit';

// Only `drizzle-kit generate` is used, and a person reads and edits what it writes: it can make neither STRICT tables
// nor full-text indexes (db/migrations/README.md). Never `push`.
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema',
  out: './db/migrations',
});
