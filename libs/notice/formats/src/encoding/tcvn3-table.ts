// TCVN 5712 in its third form, sold as ABC: one byte per letter, shown by the fonts .VnTime, .VnArial and their kin.
// Capitals with tones have no bytes of their own: a second font (.VnTimeH) shows the small letters as capitals.

/** Runs of letters with the byte of the first one; the bytes follow each other. */
const runs: [firstByte: number, letters: string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** Letter by the character that other fonts show for its byte: `µ` is `à`. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  runs.flatMap(([firstByte, letters]) =>
    [...letters].map((letter, i) => [String.fromCharCode(firstByte + i), letter] as const),
  ),
);
