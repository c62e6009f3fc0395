import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { argumentWords, fieldWords } from './fields';
import { valueWords } from './values';

interface Describable {
  description?: string | null;
}

function describe(what: Describable, words: string | undefined): void {
  if (!what.description && words !== undefined) what.description = words;
}

/** Gives what recurs the words that are written once for all; what was described where it is declared keeps its own. */
export function describeRecurring(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    describe(type, typeWords(type));
    if (isEnumType(type))
      for (const value of type.getValues()) describe(value, valueWords[type.name]?.[value.name]);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        describe(field, wordsFor(type, field.name));
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        describe(field, wordsFor(type, field.name));
        for (const argument of field.args) describe(argument, argumentWords[argument.name]);
      }
  }
  return schema;
}

function typeWords({ name }: GraphQLNamedType): string | undefined {
  if (name === 'Query') return 'Everything that can be read.';
  if (name === 'Mutation') return 'Everything that can be changed.';
  if (name.endsWith('Success')) return 'It was done, and this is how things are now.';
  if (name.endsWith('Input')) return 'What is given with a change.';
  return undefined;
}

function wordsFor({ name }: GraphQLNamedType, field: string): string | undefined {
  return fieldWords[`${name}.${field}`] ?? fieldWords[field];
}
