import { readFileSync } from 'node:fs';

/** One code of a catalogue of the product. */
export interface Code {
  code: string;
  vi: string;
  covers?: string;
}

/** The catalogues are data files of the product; they are read from the project's folder, where tests and servers start. */
function readCodes(path: string): Code[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export const topics = readCodes('libs/notice/model/src/topics.json');
export const families = readCodes('libs/unit/data/src/families.json');
