import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { declaredSchema, schemaText } from './schema-text';

const committed = path.join(__dirname, '../../../libs/api-schema/schema.graphql');

it('the committed schema is what the code declares: otherwise run `npm run schema`', async () => {
  expect(await schemaText()).toBe(readFileSync(committed, 'utf8'));
});

it('every type, field, argument and value has a description', async () => {
  const silent: string[] = [];
  const look = (name: string, { description }: { description?: string | null }): void => {
    if (!description) silent.push(name);
  };
  for (const type of Object.values((await declaredSchema()).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    look(type.name, type);
    if (isEnumType(type))
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        look(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args)
          look(`${type.name}.${field.name}(${argument.name})`, argument);
      }
  }
  expect(silent).toEqual([]);
});
