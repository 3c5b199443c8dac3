import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, printSdl } from './build-schema';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

describe('the schema of the API', () => {
  it('is the one that is committed ("npm run schema" writes it)', async () => {
    await expect(printSdl(schema)).toMatchFileSnapshot('../schema.graphql');
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

function undescribed({ getTypeMap }: GraphQLSchema): string[] {
  const own = Object.values(getTypeMap.call(schema)).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !['Query', 'Mutation'].includes(type.name),
  );
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);
  return [
    ...own.flatMap((type) => [...missing(type, type.name), ...partsOf(type)]),
    ...roots.flatMap((type) => partsOf(type)),
  ];
}

const missing = ({ description }: { description?: string | null | undefined }, name: string): string[] =>
  description?.trim() ? [] : [name];

function partsOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().flatMap((value) => missing(value, `${type.name}.${value.name}`));
  if (isInputObjectType(type)) return fieldsOf(type.name, Object.values(type.getFields()));
  return isObjectType(type) ? fieldsOf(type.name, Object.values(type.getFields())) : [];
}

function fieldsOf(type: string, fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[]): string[] {
  return fields.flatMap((field) => {
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    const name = `${type}.${field.name}`;
    return [...missing(field, name), ...args.flatMap((arg) => missing(arg, `${name}(${arg.name})`))];
  });
}
