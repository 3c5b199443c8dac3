/** The name of a field at the beginning of a line. @example capital('thời hạn') // 'Thời hạn' */
export const capital = (label: string): string => `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
