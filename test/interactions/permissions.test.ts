import { expect, test } from 'vitest';
import { isModerator } from '../../src/interactions/permissions.ts';
import { permissions, slash, type Origin } from '../support/interactions.ts';

const role = '700000000000000001';
const every = String((1n << 60n) - 1n);
const otherBits = String((1n << 11n) | (1n << 14n) | (1n << 45n));

const table: readonly (readonly [string, Origin, string | null, boolean])[] = [
  ['a member', {}, role, false],
  ['a member with other permissions', { permissions: otherBits }, role, false],
  ['Manage Messages', { permissions: permissions.manageMessages }, null, true],
  ['Administrator', { permissions: permissions.administrator }, null, true],
  ['every permission', { permissions: every }, null, true],
  ['the configured role', { roles: ['1', role] }, role, true],
  ['another role', { roles: ['1'] }, role, false],
  ['a role, none being configured', { roles: [role] }, null, false],
  ['permissions that are no number', { permissions: '0x2000' }, null, false],
  ['no permissions at all', { permissions: '' }, null, false],
  ['a direct message', { dm: true, permissions: permissions.administrator, roles: [role] }, role, false],
];

test.each(table)('%s', (_who, origin, moderatorRole, expected) => {
  expect(isModerator(slash('reload', {}, origin), moderatorRole)).toBe(expected);
});
