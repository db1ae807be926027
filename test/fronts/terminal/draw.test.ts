import { ButtonStyle, ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import type { APIInteractionResponse, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { drawResponse } from '../../../src/fronts/terminal/draw.ts';
import { plainPaint } from '../../../src/fronts/terminal/paint.ts';

const style = { paint: plainPaint, date: String, pressable: true, isUnseen: () => false };

const messageOf = (...components: APIMessageTopLevelComponent[]): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { components },
});

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });

const button = (label: string, disabled = false) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id: `press:${label}`,
  disabled,
});

const link = {
  type: ComponentType.Button as const,
  style: ButtonStyle.Link as const,
  label: 'Open',
  url: 'https://example.com/#:~:text=a,b',
};

describe('drawResponse', () => {
  it('draws a container with sections, separators and buttons', () => {
    const drawing = drawResponse(
      messageOf({
        type: ComponentType.Container,
        components: [
          text('### Title'),
          { type: ComponentType.Section, components: [text('> one'), text('two')], accessory: link },
          { type: ComponentType.Separator, divider: false },
          { type: ComponentType.Separator },
          { type: ComponentType.ActionRow, components: [button('Back', true), button('Next')] },
        ],
      }),
      style,
    );
    expect(drawing.text).toBe(
      [
        'Title',
        '│ one\ntwo\nOpen: https://example.com/#:~:text=a,b',
        '─'.repeat(48),
        '(Back)   [1] Next',
      ].join('\n\n'),
    );
    expect(drawing.presses).toEqual([{ kind: 'button', label: 'Next', customId: 'press:Next' }]);
  });

  it('names a picture, and says what it shows', () => {
    const media = { url: 'attachment://quote-card.png' };
    const { text: drawn } = drawResponse(
      messageOf({
        type: ComponentType.MediaGallery,
        items: [{ media, description: 'Quote card. “No”\u001b[2J' }],
      }),
      style,
    );
    expect(drawn).toBe('picture: quote-card.png\nQuote card. “No”[2J');
  });

  it('numbers the choices of a menu after the buttons before it', () => {
    const { text: drawn, presses } = drawResponse(
      messageOf(
        { type: ComponentType.ActionRow, components: [button('Next')] },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'pick',
              options: [
                { label: 'One', value: '1' },
                { label: 'Two', value: '2' },
              ],
            },
          ],
        },
      ),
      style,
    );
    expect(drawn).toBe('[1] Next\n\n[2] One   [3] Two');
    expect(presses[2]).toEqual({ kind: 'choice', label: 'Two', customId: 'pick', value: '2' });
  });

  it('lists buttons one a line where they are too wide for a row', () => {
    const wide = ['Why did he resign?', 'Who was named in his place?', 'What did the letter say?'];
    const row = { type: ComponentType.ActionRow as const, components: wide.map((label) => button(label)) };
    expect(drawResponse(messageOf(row), style).text).toBe(
      wide.map((label, at) => `[${at + 1}] ${label}`).join('\n'),
    );
  });

  it('lists what nobody can press, less what is unseen, and keeps links', () => {
    const components = [button('Next'), button('Ask this'), button('Back', true), link];
    const once = {
      ...style,
      pressable: false,
      isUnseen: ({ label }: { readonly label: string }) => label === 'Next',
    };
    const { text: drawn, presses } = drawResponse(
      messageOf({ type: ComponentType.ActionRow, components }),
      once,
    );
    expect(drawn).toBe('• Ask this\nOpen: https://example.com/#:~:text=a,b');
    expect(presses.map(({ label }) => label)).toEqual(['Next', 'Ask this']);
  });

  it('draws plain content, and nothing for a response that shows nothing', () => {
    const { ChannelMessageWithSource, Pong } = InteractionResponseType;
    const content = { type: ChannelMessageWithSource, data: { content: '**hello**' } } as const;
    expect(drawResponse(content, style).text).toBe('hello');
    expect(drawResponse({ type: Pong }, style).text).toBe('');
  });
});
