import createMiddleware from 'next-intl/middleware';
import { routing } from './lib/text/routing';

export default createMiddleware(routing);

export const config = { matcher: ['/((?!_next|.*\\..*).*)'] };
