import autocannon from 'autocannon';

/** Requests in a second, and milliseconds of which 95 of 100 answers have fewer. `lost`: errors, time-outs, other answers than 200. */
type PageLoad = { rate: number; p97_5: number; lost: number };

const connections = 20;

/** Asks for one page as often as it is answered, by 20 connections, for some seconds. */
export async function loadPage(url: string, seconds: number): Promise<PageLoad> {
  const result = await autocannon({ url, connections, duration: seconds });
  return {
    rate: result.requests.average,
    p97_5: result.latency.p97_5,
    lost: result.errors + result.timeouts + result.non2xx,
  };
}
