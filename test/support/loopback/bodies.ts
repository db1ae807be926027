import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { apiError, type Fault } from './faults.ts';

/** A file that came with a message. */
export interface Uploaded {
  /** The number in its field's name: `files[0]`. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The JSON of a request, and the files beside it: https://docs.discord.com/developers/reference#uploading-files */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: unknown; readonly files: readonly Uploaded[] }> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: null, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: Uploaded[] = [];
  for (const [field, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    files.push({ id, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(z.string().parse(form.get('payload_json'))), files };
}

const attachment = z.object({ id: z.string(), filename: z.string(), description: z.string().max(1024) });

/** Messages, wherever they stand in a body, as far as files matter. */
const withFiles = z.object({
  attachments: z.array(attachment).default([]),
  components: z.array(z.unknown()).default([]),
});

/** What is wrong with the files of a message: each must be announced, and each that is shown must be there. */
export function faultOfFiles({
  body,
  files,
}: {
  readonly body: unknown;
  readonly files: readonly Uploaded[];
}): Fault | null {
  const data = z.object({ data: withFiles }).transform((response) => response.data);
  const read = z.union([data, withFiles]).safeParse(body);
  if (!read.success)
    return files.length === 0 ? null : apiError(400, 50_035, 'Invalid Form Body\nattachments');
  const { attachments, components } = read.data;
  const announced = new Set(attachments.map(({ id, filename }) => `${id} ${filename}`));
  const came = new Set(files.map(({ id, name }) => `${id} ${name}`));
  const names = new Set(files.map(({ name }) => name));
  const shown = JSON.stringify(components).matchAll(/"attachment:\/\/([^"]+)"/g);
  const isRight =
    announced.size === came.size &&
    [...announced].every((one) => came.has(one)) &&
    Array.from(shown, ([, name = '']) => name).every((name) => names.has(name));
  return isRight ? null : apiError(400, 50_035, 'Invalid Form Body\nattachments');
}
