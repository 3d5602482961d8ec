import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const organisation = {
  name: 'org',
  in: 'path',
  required: true,
  description: "The organisation's short name, as in the addresses of its pages.",
  schema: { type: 'string' },
} as const;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

// The guard reads the organisation, no controller does: so the framework does not see the parameter.
const withOrganisation = (document: OpenAPIObject): OpenAPIObject => {
  const paths = Object.entries(document.paths).filter(([path]) => path.includes('{org}'));
  const operations = paths.flatMap(([, item]) => methods.flatMap((method) => item[method] ?? []));
  for (const operation of operations) operation.parameters = [organisation, ...(operation.parameters ?? [])];
  return document;
};

/** The contract of the API. The method's name is the operation's id, hence unique over all controllers. */
export const openApiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  withOrganisation(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('Entente')
        .setDescription('Partnerships that last: conventions, reviews, identity sheets.')
        .setVersion('1')
        .addCookieAuth('entente_session')
        .build(),
      { operationIdFactory: (_controller, method) => method },
    ),
  );

/** `/api/openapi.json` and, for people, `/api/docs`. */
export const addOpenApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Entente API',
  });
};
