import { describe, expect, test } from 'vitest';
import { problemsOf, type Kind } from '../support/conformance/conformance.ts';

const name = 'ask';
const description = 'Asks the story';
const option = { type: 3, name: 'question', description: 'What to ask' };
const command = { name, description, options: [option] };
const other = (more: object) => [{ ...command, ...more }];
const withOption = (more: object) => other({ options: [{ ...option, ...more }] });
const nameOf = (at: number) => `a${at}`;
const many = (count: number, make: (at: number) => object) =>
  Array.from({ length: count }, (_, at) => make(at));

const button = { type: 2, style: 2, label: 'More', custom_id: 'ask:more' };
const row = { type: 1, components: [button] };
const text = { type: 10, content: 'words' };
const data = { flags: 32_768, components: [text, row], allowed_mentions: { parse: [] } };
const message = (more: object) => ({ type: 4, data: { ...data, ...more } });
const parts = (...components: object[]) => message({ components });
const withButton = (more: object) => parts({ type: 1, components: [{ ...button, ...more }] });
const menu = { type: 3, custom_id: 'ask:menu', options: [{ label: 'a', value: 'a' }] };
const withMenu = (more: object) => parts({ type: 1, components: [{ ...menu, ...more }] });

const field = { type: 4, custom_id: 'text', style: 2 };
const label = { type: 18, label: 'Text', component: field };
const form = (more: object) => ({
  type: 9,
  data: { custom_id: 'load', title: 'A form', components: [label], ...more },
});
const withField = (more: object) => form({ components: [{ ...label, component: { ...field, ...more } }] });

const choice = { name: 'a', value: 'a' };
const completed = (...choices: object[]) => ({ type: 8, data: { choices } });

const long = many(25, (at) => ({ name: `${at}${'x'.repeat(90)}`, value: `${at}${'x'.repeat(90)}` }));

const x = (length: number) => 'x'.repeat(length);

const good: Readonly<Record<string, readonly [Kind, unknown]>> = {
  'a command': ['registration', [command]],
  'a command on messages': ['registration', [{ type: 3, name: 'Check this' }]],
  'a name in another script': ['registration', other({ name_localizations: { hi: 'पूछें', 'zh-CN': '提问' } })],
  'a message': ['callback', message({})],
  'a private message': ['callback', message({ flags: 32_832 })],
  'an update': ['callback', { ...message({}), type: 7 }],
  'a deferral': ['callback', { type: 5, data: { flags: 64 } }],
  'a deferred update': ['callback', { type: 6 }],
  choices: ['callback', completed(choice)],
  'no choices': ['callback', completed()],
  'a form': ['callback', form({})],
  pong: ['callback', { type: 1 }],
  'an edit': ['edit', data],
  'a further message': ['follow up', { ...data, flags: 32_832 }],
};

// Each is refused by Discord, or does other than it says; none of the second half is caught by its schema.
const bad: Readonly<Record<string, readonly [Kind, unknown]>> = {
  'a name of 33 characters': ['registration', other({ name: x(33) })],
  'no name': ['registration', other({ name: '' })],
  'a description of 101 characters': ['registration', other({ description: x(101) })],
  '26 options': ['registration', other({ options: many(26, (at) => ({ ...option, name: nameOf(at) })) })],
  '26 choices': [
    'registration',
    withOption({ choices: many(26, (at) => ({ name: nameOf(at), value: nameOf(at) })) }),
  ],
  'a choice of 101 characters': ['registration', withOption({ choices: [{ ...choice, name: x(101) }] })],
  'a length of 6001': ['registration', withOption({ max_length: 6001 })],
  'an unknown context': ['registration', other({ contexts: [9] })],
  'a text of 4001 characters': ['callback', parts({ ...text, content: x(4001) })],
  '41 components': ['callback', parts(...many(41, () => text))],
  'six buttons in a row': [
    'callback',
    parts({ type: 1, components: many(6, (at) => ({ ...button, custom_id: nameOf(at) })) }),
  ],
  'an empty row': ['callback', parts({ type: 1, components: [] })],
  'a label of 81 characters': ['callback', withButton({ label: x(81) })],
  'a custom id of 101 characters': ['callback', withButton({ custom_id: x(101) })],
  'a button outside a row': ['callback', parts(button)],
  '26 choices in a menu': [
    'callback',
    withMenu({ options: many(26, (at) => ({ label: 'a', value: nameOf(at) })) }),
  ],
  'a form without fields': ['callback', form({ components: [] })],
  'a title of 46 characters': ['callback', form({ title: x(46) })],
  'a label of a field of 46': ['callback', form({ components: [{ ...label, label: x(46) }] })],
  'a callback of type 3': ['callback', { ...message({}), type: 3 }],
  'an unknown mention': ['callback', message({ allowed_mentions: { parse: ['all'] } })],

  'a name with a capital': ['registration', other({ name: 'Ask' })],
  'a name with a space': ['registration', other({ name: 'ask me' })],
  'a translated name with a capital': ['registration', other({ name_localizations: { de: 'Frag' } })],
  'an option with a space': ['registration', withOption({ name: 'a question' })],
  'no description': ['registration', [{ name }]],
  'an empty description': ['registration', other({ description: '' })],
  'a description of two lines': ['registration', other({ description: 'one\ntwo' })],
  'a message command with a description': ['registration', [{ type: 3, name, description }]],
  'required after optional': [
    'registration',
    other({ options: [option, { ...option, name: 'b', required: true }] }),
  ],
  'two commands of one name': ['registration', [command, command]],
  'two options of one name': ['registration', other({ options: [option, option] })],
  'two options of one name in German': [
    'registration',
    other({
      options: [option, { ...option, name: 'frage' }].map((one) => ({
        ...one,
        name_localizations: { de: 'frage' },
      })),
    }),
  ],
  'two choices of one name': ['registration', withOption({ choices: [choice, { ...choice, value: 'b' }] })],
  '101 commands': ['registration', many(101, (at) => ({ ...command, name: nameOf(at) }))],
  'choices that are completed': ['registration', withOption({ autocomplete: true, choices: [choice] })],
  'a choice with a value of 101': ['registration', withOption({ choices: [{ name: 'a', value: x(101) }] })],
  'an unknown language': ['registration', other({ description_localizations: { tlh: 'tlhob' } })],
  'a shortest above the longest': ['registration', withOption({ min_length: 9, max_length: 8 })],
  'more than 8,000 characters': [
    'registration',
    other({ options: many(2, (at) => ({ ...option, name: nameOf(at), choices: long })) }),
  ],
  'a misspelt key': ['registration', withOption({ autocomplet: true })],
  'a message without its data': ['callback', { type: 4 }],
  'an empty message': ['callback', parts()],
  'an empty text': ['callback', parts({ ...text, content: '' })],
  'components without their flag': ['callback', message({ flags: 0 })],
  'a flag that cannot be set': ['callback', message({ flags: 32_770 })],
  'content beside components': ['callback', message({ content: 'words' })],
  'embeds beside components': ['callback', message({ embeds: [] })],
  'pings by default': ['callback', { type: 4, data: { flags: 32_768, components: [text] } }],
  'a ping of everyone': ['callback', message({ allowed_mentions: { parse: ['everyone'] } })],
  'texts of 4001 characters in all': ['callback', parts(...many(3, () => ({ ...text, content: x(1334) })))],
  'two equal custom ids': ['callback', parts(row, row)],
  'a button without a custom id': [
    'callback',
    parts({ type: 1, components: [{ type: 2, style: 2, label: 'a' }] }),
  ],
  'a button without a label': ['callback', withButton({ label: '' })],
  'a link of another kind': [
    'callback',
    parts({ type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'javascript:alert(1)' }] }),
  ],
  'a misspelt key in a button': ['callback', withButton({ dissabled: true })],
  '41 components in all': [
    'callback',
    parts(
      ...many(8, (of) => ({
        type: 1,
        components: many(5, (at) => ({ ...button, custom_id: `${of}:${at}` })),
      })),
    ),
  ],
  'a picture without its file': [
    'callback',
    parts({ type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'a' }] }),
  ],
  'two equal values in a menu': [
    'callback',
    withMenu({ options: [choice, choice].map(({ value }) => ({ label: 'a', value })) }),
  ],
  'a deferral with a message': ['callback', { type: 5, data }],
  'a choice of spaces': ['callback', completed({ name: ' ', value: 'a' })],
  'a completed value of 101': ['callback', completed({ name: 'a', value: x(101) })],
  'a form of six rows': [
    'callback',
    form({ components: many(6, (at) => ({ ...label, component: { ...field, custom_id: nameOf(at) } })) }),
  ],
  'two equal fields': ['callback', form({ components: [label, label] })],
  'a text longer than its field': ['callback', withField({ max_length: 3, value: 'four' })],
  'an edit that hides': ['edit', { ...data, flags: 32_832 }],
  'an edit with content': ['edit', { ...data, content: 'a' }],
  'a further message that pings': ['follow up', { flags: 32_768, components: [text] }],
};

describe('what is wrong with a body', () => {
  test.each(Object.entries(good))('is nothing with %s', (_what, [kind, body]) => {
    expect(problemsOf(kind, body)).toEqual([]);
  });

  test.each(Object.entries(bad))('is told of %s', (_what, [kind, body]) => {
    expect(problemsOf(kind, body)).not.toEqual([]);
  });
});
