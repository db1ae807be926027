import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { MessageBody, MessageFile } from '../../src/reply/message.ts';

/** Components V2 (1 << 15), and nobody is pinged. */
const QUIET = JSON.stringify({ flags: 32_768, allowed_mentions: { parse: [] } });

/**
 * What Discord would refuse in a message, by its own documentation, counted here apart from the code under test.
 * Empty for a good one. https://discord.com/developers/docs/components/reference
 */
export function violationsOf(body: MessageBody): readonly string[] {
  const found: string[] = [];
  const note = (is: boolean, what: string) => {
    if (is) found.push(what);
  };
  const texts: string[] = [];
  const ids: string[] = [];
  let count = 0;
  for (const component of body.components) {
    count += 1;
    if (component.type === ComponentType.TextDisplay) texts.push(component.content);
    else if (component.type === ComponentType.ActionRow) count += checkRow(component, ids, note);
    else if (component.type === ComponentType.MediaGallery) checkGallery(component, body.files ?? [], note);
    else note(component.type !== ComponentType.Separator, `component of type ${component.type}`);
  }
  const { flags, allowed_mentions } = body;
  note(JSON.stringify({ flags, allowed_mentions }) !== QUIET, 'flags, or pings');
  note(body.components.length === 0, 'no components');
  note(count > 40, `${count} components`);
  note(
    texts.some((text) => text.trim() === ''),
    'empty text',
  );
  note(
    texts.some((text) => /[\uD800-\uDFFF]/u.test(text)),
    'broken surrogates',
  );
  const length = texts.join('').length;
  note(length > 4000, `${length} characters of text`);
  note(new Set(ids).size < ids.length, 'two equal custom ids');
  return found;
}

type Row = Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>;

function checkRow({ components }: Row, ids: string[], note: (is: boolean, what: string) => void): number {
  note(components.length === 0, 'empty row');
  note(components.length > 5, `${components.length} buttons in a row`);
  for (const component of components) {
    if (component.type === ComponentType.StringSelect) {
      checkMenu(component, ids, note);
      continue;
    }
    if (component.type !== ComponentType.Button || !('label' in component)) {
      note(true, 'not a button with a label');
      continue;
    }
    const label = component.label ?? '';
    note(label === '' || label.length > 80, `label of ${label.length}`);
    if ('url' in component) {
      note(
        component.url.length > 512 || !/^https?:\/\//.test(component.url),
        `url of ${component.url.length}`,
      );
    } else {
      ids.push(component.custom_id);
      note(
        component.custom_id === '' || component.custom_id.length > 100,
        `custom id of ${component.custom_id.length}`,
      );
    }
  }
  return components.length;
}

type Gallery = Extract<APIMessageTopLevelComponent, { type: ComponentType.MediaGallery }>;

function checkGallery(
  { items }: Gallery,
  files: readonly MessageFile[],
  note: (is: boolean, what: string) => void,
): void {
  note(items.length === 0 || items.length > 10, `${items.length} pictures`);
  for (const { media, description: given } of items) {
    const description = given ?? '';
    const file = files.find(({ name }) => media.url === `attachment://${name}`);
    note(file === undefined, `no file for ${media.url}`);
    note(description === '' || description.length > 1024, `description of ${description.length}`);
    note(file?.description !== description, 'two descriptions of one file');
  }
}

type Menu = Extract<Row['components'][number], { type: ComponentType.StringSelect }>;

function checkMenu(
  { custom_id, options, placeholder = '' }: Menu,
  ids: string[],
  note: (is: boolean, what: string) => void,
) {
  ids.push(custom_id);
  note(custom_id === '' || custom_id.length > 100, `custom id of ${custom_id.length}`);
  note(placeholder.length > 150, `placeholder of ${placeholder.length}`);
  note(options.length === 0 || options.length > 25, `${options.length} choices`);
  note(new Set(options.map(({ value }) => value)).size < options.length, 'two equal choices');
  note(options.filter((option) => option.default === true).length > 1, 'two choices chosen');
  for (const { label, value, description } of options) {
    note(label === '' || label.length > 100, `choice of ${label.length}`);
    note(value === '' || value.length > 100, `value of ${value.length}`);
    note(description === '' || (description ?? '').length > 100, 'description of a choice');
  }
}
