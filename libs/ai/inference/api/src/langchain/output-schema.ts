import { isInteropZodSchema, type InteropZodType } from '@langchain/core/utils/types';
import { isSerializableSchema, type SerializableSchema } from '@langchain/core/utils/standard_schema';
import { toJsonSchema } from '@langchain/core/utils/json_schema';
import { type JsonSchema, jsonSchemaSchema } from '@trivium/ai/inference/protocol';

/** What an answer has to look like: a schema of zod or of another library, which also checks it, or a JSON Schema, which only tells the model. */
export type OutputSchema<Output extends Record<string, unknown>> =
  InteropZodType<Output> | SerializableSchema<Output> | Record<string, unknown>;

/** The schema as a model reads it. */
export function jsonSchemaOf<Output extends Record<string, unknown>>(schema: OutputSchema<Output>): JsonSchema {
  return jsonSchemaSchema.parse(isChecking(schema) ? toJsonSchema(schema) : schema);
}

/** The name that a JSON Schema gives itself, brought into the form that APIs take. */
export function schemaNameOf<Output extends Record<string, unknown>>(schema: OutputSchema<Output>): string {
  const title = isChecking(schema) ? undefined : (schema['title'] ?? schema['name']);
  const name = typeof title === 'string' ? title.replace(/[^\w-]+/g, '_').slice(0, 64) : '';
  return name === '' ? 'answer' : name;
}

function isChecking(schema: OutputSchema<Record<string, unknown>>): schema is InteropZodType | SerializableSchema {
  return isInteropZodSchema(schema) || isSerializableSchema(schema);
}
