import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { formIds, isFormId } from '@comity/domain';
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
    return formIds.map(formSummary);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Definition of a form: sections, fields, blocks and codes' })
  @Answers(200, 'FormDefinition', [401, 404])
  one(@Param('id') id: string): FormDefinitionResponse {
    if (!isFormId(id)) throw notFound();
    return formContents(id);
  }
}
