import type { Input } from '../../../shared/contract/index.ts';
import {
  isConfidential,
  mailApiConnectionSchema,
  parseAddress,
  type AddressProblem,
} from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';

const connection = mailApiConnectionSchema.shape;

/** The values of the fields. */
export interface TypedPlatform {
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
  readonly change: boolean;
  readonly recipient: string;
}

export const nothingTyped: TypedPlatform = {
  url: '',
  clientId: '',
  secret: '',
  change: false,
  recipient: '',
};

export interface PlatformErrors {
  readonly url: boolean;
  readonly clientId: boolean;
  readonly secret: boolean;
  readonly recipient: AddressProblem | undefined;
}

/** Returns whether a secret may be sent to this URL: only over https, or on this computer. */
function isSafe(text: string): boolean {
  const url = connection.url.safeParse(text).success ? URL.parse(text) : null;
  return url !== null && isConfidential(url);
}

const recipientOf = ({ recipient }: TypedPlatform) =>
  recipient.trim() === '' ? undefined : parseAddress(recipient);

export function errorsOf(typed: TypedPlatform): PlatformErrors {
  const recipient = recipientOf(typed);
  return {
    url: !isSafe(typed.url.trim()),
    clientId: !isPrintable(typed.clientId.trim()),
    secret: typed.secret.trim() === '',
    recipient: recipient && !recipient.ok ? recipient.problem : undefined,
  };
}

/** Returns the input of the check; the fields must be valid. */
export function inputFrom(typed: TypedPlatform): Input<'tenant.checkConformance'> {
  const clientId = typed.clientId.trim();
  const recipient = recipientOf(typed);
  return {
    url: typed.url.trim(),
    ...(clientId !== '' && { clientId }),
    secret: typed.secret.trim(),
    change: typed.change,
    ...(recipient?.ok && { recipient: recipient.value }),
  };
}
