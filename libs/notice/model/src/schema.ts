import schema from './notice.schema.json';

/** The JSON schema that every line of `npm run parse` is valid against. */
export const noticeSchema: Record<string, unknown> = schema;
