import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isRequestFormId, requestFormIds } from '@comity/domain';
import { notFound } from '../http/problem';
import { Answers } from '../openapi/answers';
import { formContents, formSummary, type FormDefinitionResponse, type FormSummaryResponse } from './to-form';

@ApiTags('Forms')
@Controller('forms')
export class FormsController {
  @Get()
  @ApiOperation({ summary: 'Forms that can be drafted' })
  @Answers(200, ['FormSummary'], [401])
  list(): readonly FormSummaryResponse[] {
    return requestFormIds.map(formSummary);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Definition of a form: sections, fields, blocks and codes' })
  @Answers(200, 'FormDefinition', [401, 404])
  one(@Param('id') id: string): FormDefinitionResponse {
    if (!isRequestFormId(id)) throw notFound();
    return formContents(id);
  }
}
