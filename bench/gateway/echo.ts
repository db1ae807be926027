/** What a bot with discord.js is at least: it answers every interaction with one text of a usual length. */
import { Client, Events, GatewayDispatchEvents, Routes } from 'discord.js';
import * as z from 'zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import { textMessage } from '../../src/reply/message.ts';

/** UTF-16 units, about those of a usual answer. */
const LENGTH = 1_500;

const client = new Client({
  intents: [],
  rest: { api: process.env['DISCORD_API'] ?? '', globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});
const body = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: textMessage({ markdown: 'word '.repeat(LENGTH / 5).trim() }),
};
const interaction = z.object({ id: z.string(), token: z.string() });
client.on(Events.Error, (error) => process.stderr.write(`${error.message}\n`));
client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
  const { id, token } = interaction.parse(payload);
  void client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
});
await client.login(process.env['DISCORD_TOKEN'] ?? '');
process.stderr.write('connected\n');
process.once('SIGTERM', () => void client.destroy());
