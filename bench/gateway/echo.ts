/** What a bot with discord.js is at least: one handler, which replies to everything with one text of a usual length. */
import { Client, Events } from 'discord.js';

const LENGTH = 1_500;

const client = new Client({
  intents: [],
  rest: { api: process.env['DISCORD_API'] ?? '', globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});
const content = 'word '.repeat(LENGTH / 5).trim();
client.on(Events.Error, (error) => process.stderr.write(`${error.message}\n`));
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) void interaction.reply({ content });
});
await client.login(process.env['DISCORD_TOKEN'] ?? '');
process.stderr.write('connected\n');
process.once('SIGTERM', () => void client.destroy());
