export { findFile, type PageFile } from './files.ts';
export { pageFolder } from './folder.ts';
export { pageHeaders } from './headers.ts';
export { caFileAmong, filesAmong, fragmentFor } from './handed-over.ts';
