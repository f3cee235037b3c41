import { buildMissing } from './build-missing.ts';

// `npm start`: the web page if it has to be built, then the companion.
process.env.NODE_ENV ??= 'production';
await buildMissing();
await import('./main.ts');
