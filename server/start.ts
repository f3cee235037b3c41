import { buildMissing, MODULE, PAGE } from './build-missing.ts';

// `npm start`: page and module if they have to be built, then the companion.
process.env.NODE_ENV ??= 'production';
await buildMissing(PAGE);
await buildMissing(MODULE);
await import('./main.ts');
