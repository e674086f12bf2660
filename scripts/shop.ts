/** Serves the fixture shops until stopped: `npm run shop`. */
import { serveShop } from './serve-shop.ts';

const server = await serveShop(Number(process.env.PORT ?? 8080));
process.stdout.write(`The shops are at ${server.address('localhost', '/')}\n`);
