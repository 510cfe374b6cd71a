import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { handedIn, operations, type OperationName } from '../../../shared/contract/index.ts';

/** Lists the paths of the members of a schema, including nested ones. */
function members(schema: z.core.$ZodType, path = ''): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, member]) => [
      `${path}${name}`,
      ...members(member as z.core.$ZodType, `${path}${name}.`),
    ]);
  const {
    innerType,
    element,
    options = [],
  } = schema._zod.def as unknown as {
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
  };
  return [innerType, element, ...options].flatMap((inner) => (inner ? members(inner, path) : []));
}

const all = Object.keys(operations) as OperationName[];
const soundsSecret = /passw|pwd|secret|token|credential|apikey/i;

describe('a secret in the input of an operation', () => {
  it('is marked as a secret in every input that can contain it', () => {
    const found = all.flatMap((name) => {
      const { input } = operations[name];
      const sounding = members(input).filter((member) => soundsSecret.test(member));
      const given = Object.fromEntries(sounding.map((member) => [member, 'x']));
      const { secrets } = handedIn(input, given);
      return sounding.map((member) => [`${name}.${member}`, secrets.length === sounding.length]);
    });
    expect(found).toEqual([
      ['mailbox.check.password', true],
      ['tenant.connect.clientSecret', true],
      ['tenant.checkConformance.secret', true],
      ['server.probe.password', true],
      ['server.probe.clientSecret', true],
    ]);
  });

  it('is treated as a secret even if the input is rejected', () => {
    const input = { password: 'Kanarienvogel', more: 1 };
    expect(handedIn(operations['mailbox.check'].input, input)).toEqual({
      secrets: ['Kanarienvogel'],
      beside: [1],
    });
    for (const odd of [null, 'x', { password: { nested: 'x' } }])
      expect(handedIn(operations['mailbox.check'].input, odd).secrets).toEqual([]);
  });

  it('cannot be part of any output', () => {
    for (const name of all)
      expect(
        members(operations[name].output)
          .filter((member) => soundsSecret.test(member))
          .filter((member) => !/secretsLeft|takesPassword/.test(member)),
      ).toEqual([]);
  });
});
