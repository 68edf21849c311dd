import { cancelCheck } from '@/lib/check/registry';

/** Ends a check whose page is being left: the body is its unguessable id, as `navigator.sendBeacon` sends it. */
export async function POST(request: Request): Promise<Response> {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return new Response(null, { status: 403 });
  cancelCheck((await request.text()).slice(0, 64));
  return new Response(null, { status: 204 });
}
