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
  const shown: string[] = [];
  let count = 0;
  for (const component of body.components) {
    count += 1;
    if (component.type === ComponentType.TextDisplay) texts.push(component.content);
    else if (component.type === ComponentType.ActionRow) count += checkRow(component, ids, note);
    else if (component.type === ComponentType.File) shown.push(component.file.url);
    else if (component.type === ComponentType.MediaGallery) {
      shown.push(...component.items.map(({ media }) => media.url));
      checkGallery(component, body.files ?? [], note);
    } else note(component.type !== ComponentType.Separator, `component of type ${component.type}`);
  }
  checkFiles(body, shown, note);
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

/** Every file is shown by one component, and none that is not there. */
function checkFiles(
  { files = [] }: MessageBody,
  shown: readonly string[],
  note: (is: boolean, what: string) => void,
) {
  note(
    JSON.stringify(files.map(({ name }) => `attachment://${name}`).toSorted()) !==
      JSON.stringify(shown.toSorted()),
    `files ${files.map(({ name }) => name).join(', ')} are not what is shown: ${shown.join(', ')}`,
  );
  note(files.length > 10, `${files.length} files`);
  for (const { name, description, bytes } of files) {
    note(!/^[\w-]+\.[\w-]+$/.test(name), `file name ${name}`);
    note(description.length > 1024, `description of ${description.length}`);
    note(bytes.length === 0 || bytes.length > 8_000_000, `file of ${bytes.length} bytes`);
  }
}

type Row = Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>;

function checkRow({ components }: Row, ids: string[], note: (is: boolean, what: string) => void): number {
  note(components.length === 0, 'empty row');
  note(components.length > 5, `${components.length} buttons in a row`);
  note(
    components.length > 1 && components.some(({ type }) => type !== ComponentType.Button),
    'a menu beside something else',
  );
  for (const component of components) {
    if (component.type === ComponentType.StringSelect) {
      checkMenu(component, ids, note);
      continue;
    }
    if (component.type === ComponentType.RoleSelect) {
      checkRoles(component, ids, note);
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
      const id = 'custom_id' in component ? component.custom_id : '';
      ids.push(id);
      note(id === '' || id.length > 100, `custom id of ${id.length}`);
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

type RoleMenu = Extract<Row['components'][number], { type: ComponentType.RoleSelect }>;

function checkRoles(
  { custom_id, placeholder = '', default_values: chosen = [], min_values = 1, max_values = 1 }: RoleMenu,
  ids: string[],
  note: (is: boolean, what: string) => void,
) {
  ids.push(custom_id);
  note(custom_id === '' || custom_id.length > 100, `custom id of ${custom_id.length}`);
  note(placeholder.length > 150, `placeholder of ${placeholder.length}`);
  note(min_values < 0 || max_values < 1 || max_values > 25, `${min_values} to ${max_values} roles`);
  note(chosen.length > max_values, `${chosen.length} roles chosen`);
  note(
    chosen.some(({ id }) => !/^\d{17,20}$/.test(id)),
    'a role without an id',
  );
}
