import { isStopping } from '@/lib/health/stopping';

export const dynamic = 'force-dynamic';

/** Alive: this process answers. `ready` says whether it takes new work. */
export function GET(): Response {
  return Response.json({ alive: true, ready: !isStopping() }, { headers: { 'Cache-Control': 'no-store' } });
}
