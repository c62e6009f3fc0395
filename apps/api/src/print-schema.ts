import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaText } from './schema-text';

/** Writes the schema that the code declares to libs/api-schema; needs no database. */
void schemaText().then((text) => {
  writeFileSync(path.join(__dirname, '../../../libs/api-schema/schema.graphql'), text);
});
