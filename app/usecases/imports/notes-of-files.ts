import type { InputNote } from '~/domain/import/incoming-service';
import type { SeenFile } from './file-bytes.server';

/** @returns which files had to be read by guess */
export function notesOfFiles(files: readonly SeenFile[]): InputNote[] {
  return files.filter(({ encoding }) => encoding === 'windows-1252').map(({ name }) => ['encodingGuessed', name, 0]);
}
