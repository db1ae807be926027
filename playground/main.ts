import { servedBot } from './bot.ts';
import { startPage } from './start.ts';

await startPage(servedBot);
