// `npm run bench:http`: measures what runs in production, so everything is built first.
import { prepare } from './prepare.mjs';

await prepare();
process.argv.splice(2, 0, 'tests/bench/http.ts');
await import('./run.mjs');
