// The least that a Nest application can be: what the product's start is measured against.
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

class Pages {
  answer() {
    return { status: 'ok' };
  }
}
Get(['', 'health/ready'])(Pages.prototype, 'answer', Object.getOwnPropertyDescriptor(Pages.prototype, 'answer'));
Controller()(Pages);

class Empty {}
Module({ controllers: [Pages] })(Empty);

const app = await NestFactory.create(Empty, new FastifyAdapter(), { logger: false });
app.enableShutdownHooks();
await app.listen(Number(process.env.PORT), process.env.HOST);
