// graphql-js reads the SDL in FOYER_SDL, and every element of it is described.
import { readFileSync } from 'node:fs';
import { buildSchema, isSpecifiedScalarType, isIntrospectionType, validateSchema } from 'graphql';

const schema = buildSchema(readFileSync(process.env.FOYER_SDL, 'utf8'));
const errors = validateSchema(schema);
const bare = [];
for (const type of Object.values(schema.getTypeMap())) {
  if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
  if (!type.description) bare.push(type.name);
  for (const field of Object.values(type.getFields?.() ?? {})) {
    if (!field.description) bare.push(`${type.name}.${field.name}`);
    for (const arg of field.args ?? []) if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
  }
  for (const value of type.getValues?.() ?? []) if (!value.description) bare.push(`${type.name}.${value.name}`);
}
console.log(`graphql-js: ${Object.keys(schema.getTypeMap()).length} types read, ${errors.length} errors, ${bare.length} elements without a description`);
if (errors.length || bare.length) {
  console.error([...errors.map(String), ...bare].slice(0, 80).join('\n'));
  process.exit(1);
}
