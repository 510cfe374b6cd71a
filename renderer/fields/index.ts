export { Confirm } from './confirm.tsx';
export { SecretField } from './secret-field.tsx';
export { noteOn, useSecretNote } from './secret-note.ts';
export { formOf, onlyAppPasswords, type PasswordForm } from './password-form.ts';
export { ServerFields, type ServerFieldsProps } from './server-fields.tsx';
export { endpointOf, errorsIn, withPort, type ServerErrors, type TypedServer } from './typed-server.ts';
export { reasonsFor } from './reasons.ts';
export { Recognised, useRecognition, type Recognition } from './recognised.tsx';
export { useInbound } from './inbound.tsx';
