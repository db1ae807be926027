import { openApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { registerCommands } from '../fronts/gateway/register.ts';
import { WITHOUT_SERVERS } from './open-app.ts';
import { complain, complainOfArticles } from './complain.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `verbatim register`: tells Discord which commands there are, without running the bot. */
export async function register(around: Surroundings): Promise<ExitCode> {
  const read = loadConfig();
  if (read.status === 'wrong') return complain(around, ...read.problems);
  const { discord, seeds, sureness } = read.config;
  if (discord === null) {
    return complain(around, 'DISCORD_TOKEN is not set: put the bot’s token into .env (see .env.example).');
  }
  const opened = await openApp({ ...WITHOUT_SERVERS, story: seeds, sureness, onFault: () => undefined });
  if (opened.status === 'refused') return complainOfArticles(around, opened.problems);
  const registration = await registerCommands(discord, opened.value.interactions.definitions);
  if (registration.status === 'refused') return complain(around, registration.problem);
  const where = discord.guildId === null ? 'every server that has the bot' : `server ${discord.guildId}`;
  const names = registration.commands.map((name) => `/${name}`).join(' ');
  around.output.write(
    `Registered for ${where}: ${names}\nTo add the bot to a server: ${registration.invite}\n`,
  );
  return 0;
}
