import { metrics } from '@/lib/check/metrics-here';
import { mayReadMetrics } from '@/lib/metrics/may-read';

export const dynamic = 'force-dynamic';

/** The figures of this process as Prometheus reads them, for those who may. To all others the page is not there. */
export async function GET(request: Request): Promise<Response> {
  if (!mayReadMetrics(process.env, request.headers.get('authorization')))
    return new Response(null, { status: 404 });
  const { body, type } = await metrics().text();
  return new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
}
