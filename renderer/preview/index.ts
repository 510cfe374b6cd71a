export { MailLine } from './mail-line.tsx';
export { SenderPreview } from './sender-preview.tsx';
