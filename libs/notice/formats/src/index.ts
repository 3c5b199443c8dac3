export { decodeBytes } from './encoding/decode-bytes';
export type { DecodedBytes } from './encoding/decode-bytes';
export { repairLegacy } from './encoding/repair-legacy';
export type { RepairedText } from './encoding/repair-legacy';
export { safeName } from './safe-name';
