import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract of the API. The method's name is the operation's id, hence unique over all controllers. */
export const openApiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Entente')
      .setDescription('Partnerships that last: conventions, reviews, identity sheets.')
      .setVersion('1')
      .addCookieAuth('entente_session')
      .build(),
    { operationIdFactory: (_controller, method) => method },
  );

/** `/api/openapi.json` and, for people, `/api/docs`. */
export const addOpenApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Entente API',
  });
};
