import 'reflect-metadata'
import {
  BadRequestException,
  Body,
  Controller,
  type INestApplication,
  Module,
  Post,
  StandardSchemaValidationPipe,
} from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ApiBody, DocumentBuilder, SwaggerModule } from '@nestjs/swagger'
import { CreateCustomerRequest } from '@openpartner/validators/with-json-schema/create-customer-request'

@Controller('customers')
class CustomersController {
  @Post()
  @ApiBody({ schema: CreateCustomerRequest.jsonSchema({ target: 'openapi-3.0' }) })
  create(@Body({ schema: CreateCustomerRequest }) request: CreateCustomerRequest) {
    return { domain: request.companyProfile.domain }
  }
}

@Module({ controllers: [CustomersController] })
class AppModule {}

export async function createApp(): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule, { logger: ['error'] })
  const exceptionFactory = (issues: readonly object[]) => new BadRequestException({ issues })
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory }))
  SwaggerModule.setup('docs', app, SwaggerModule.createDocument(app, new DocumentBuilder().build()))
  return app
}
