import { accounts } from './accounts/router.ts';
import { devices } from './devices/router.ts';
import { generation } from './generation/router.ts';
import { library } from './library/router.ts';
import { status } from './status/router.ts';
import { router } from './trpc.ts';

/** Every procedure of the companion. */
export const appRouter = router({ accounts, devices, generation, library, status });
export type AppRouter = typeof appRouter;
