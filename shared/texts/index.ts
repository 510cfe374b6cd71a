// Named exports only, so that a page or shell that needs some of these texts does not load the others.
export { text, texts, type TextKey } from './all.ts';
export { commandLine, commandLineText, type CommandLineKey } from './command-line.ts';
export { conformance, conformanceText, type ConformanceKey } from './conformance.ts';
export { formEditor, formEditorText, type FormEditorKey } from './form-editor.ts';
export { helpPlaces, helpTerms } from './help.ts';
export { screenText, screenTexts, type ScreenTextKey } from './screens.ts';
export { sender, senderText, type SenderKey } from './sender.ts';
export { letterText, letterTexts, type LetterTextKey } from './letters.ts';
export { ownRegistration, ownRegistrationText, type OwnRegistrationKey } from './own-registration.ts';
export { windowText, windowTexts, type WindowTextKey } from './window.ts';
export { fill as fillPlaces, languageOf, type Text, type TextValues } from './define.ts';
