import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadImage } from '@napi-rs/canvas';
import { openApp } from '../../../src/app.ts';
import { WITHOUT_SERVERS } from '../../../src/cli/open-app.ts';
import { openPictures } from '../../../src/pictures/open-pictures.ts';
import { button, slash } from '../../support/interactions.ts';
import { startReadyBot, type Bot } from './bot.ts';

async function startDrawingBot(times: { readonly deferAfter: number }): Promise<Bot> {
  const pictures = await openPictures();
  const opened = await openApp({
    ...WITHOUT_SERVERS,
    story: null,
    sureness: 'balanced',
    draw: pictures.status === 'open' ? pictures.draw : null,
    onFault: () => undefined,
  });
  if (opened.status === 'refused') throw new Error('the shipped story is refused');
  return startReadyBot({ interactions: opened.value.interactions, times });
}

const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  items: z.tuple([z.object({ media: z.object({ url: z.string() }), description: z.string() })]),
});

const message = z.object({
  attachments: z.tuple([z.object({ id: z.string(), filename: z.string(), description: z.string() })]),
  components: z.tuple([gallery]).rest(z.unknown()),
});

/** The `custom_id` of the first button that makes a card. */
async function cardButton(bot: Bot): Promise<string> {
  bot.discord.deliver(slash('quote', { speaker: 'Michael Flynn' }));
  const { body } = await bot.discord.rest.done('callback').next();
  return /quote:card:[0-9a-f]+:\d+/.exec(JSON.stringify(body))?.[0] ?? '';
}

describe('a quote card, through discord.js and back', () => {
  it('arrives as a PNG with its description', async () => {
    const bot = await startDrawingBot({ deferAfter: 10_000 });
    bot.discord.deliver(button(await cardButton(bot)));
    const { body, files } = await bot.discord.rest.done('callback').next();
    const response = z.object({ type: z.number(), data: message }).parse(body);
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    const [attachment] = response.data.attachments;
    const [{ items }] = response.data.components;
    expect(attachment).toMatchObject({ id: '0', filename: 'quote-card.png' });
    expect(attachment.description).toContain('Michael Flynn');
    expect(items[0].description).toBe(attachment.description);
    expect(items[0].media.url).toBe('attachment://quote-card.png');
    expect(files.map(({ id, name, type }) => ({ id, name, type }))).toEqual([
      { id: '0', name: 'quote-card.png', type: 'image/png' },
    ]);
    const image = await loadImage(Buffer.from(files[0]?.bytes ?? []));
    expect([image.width, image.height]).toEqual([1200, 675]);
  });

  it('arrives after a deferral too', async () => {
    const bot = await startDrawingBot({ deferAfter: 0 });
    bot.discord.deliver(button(await cardButton(bot)));
    const { body, files } = await bot.discord.rest.done('follow up').next();
    expect(message.parse(body).attachments[0].filename).toBe('quote-card.png');
    expect(files).toHaveLength(1);
  });
});
