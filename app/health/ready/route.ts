import { isStopping } from '@/lib/health/stopping';

export const dynamic = 'force-dynamic';

/** Ready: 200 while new checks are taken, 503 once this process is about to end. For balancers. */
export function GET(): Response {
  const ready = !isStopping();
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
