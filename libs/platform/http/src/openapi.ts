import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z, ZodType } from 'zod';
import { problemSchema } from './problem';

type JsonSchema = Record<string, unknown>;

/** The OpenAPI 3.1 document of an application, made from the schemas that validate its requests and answers. */
export function describeApi(application: INestApplication, { title, version }: { title: string; version: string }): OpenAPIObject {
  const configuration = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion(version)
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(application, configuration, {
    standardSchemaConverter: convert,
    autoTagControllers: false,
  });
  const problem = toComponents(problemSchema, 'output');
  document.components = { ...document.components, schemas: { ...(document.components?.schemas ?? {}), ...(problem.components as object) } };
  return document;
}

function convert(
  schema: unknown,
  { schemaType }: { schemaType: 'input' | 'output' },
): { schema: unknown; components?: Record<string, unknown> } | undefined {
  return schema instanceof ZodType ? toComponents(schema, schemaType) : undefined;
}

/** A schema with `.meta({ id })` becomes a named component, wherever it stands; everything else is written in place. */
export function toComponents(schema: ZodType, io: 'input' | 'output'): { schema: JsonSchema; components: Record<string, JsonSchema> } {
  const {
    $defs = {},
    $schema: _dialect,
    ...root
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as JsonSchema & {
    $defs?: Record<string, JsonSchema>;
  };
  const components = Object.fromEntries(Object.entries($defs).map(([name, definition]) => [name, withoutId(definition)]));
  return { schema: withoutId(root), components };
}

function withoutId({ id: _id, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
