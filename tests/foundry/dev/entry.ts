import './templates.ts';
import '../../../module/main.ts';

/* What Foundry gets as the module's script while `npm run dev` runs. Vite's client comes with the first import. */
