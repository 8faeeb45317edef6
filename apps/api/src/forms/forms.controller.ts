import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { emptyValues, formIds, isFormId, type FormId } from '@comity/domain';
import { renderPaper } from '@comity/documents';
import type { Response } from 'express';
import { disposition } from '../documents/disposition';
import { notFound } from '../http/problem';
import { Answers, AnswersBytes } from '../openapi/answers';
import { exampleOf } from './examples';
import { formContents, formSummary, type FormDefinitionResponse, type FormSummaryResponse } from './to-form';

@ApiTags('Forms')
@Controller('forms')
export class FormsController {
  @Get()
  @ApiOperation({ summary: 'Every form, in the order of its table; "opens" are those that a request can be opened with' })
  @Answers(200, ['FormSummary'], [401])
  list(): readonly FormSummaryResponse[] {
    return formIds.map(formSummary);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Definition of a form: sections, fields, blocks and codes' })
  @Answers(200, 'FormDefinition', [401, 404])
  one(@Param('id') id: string): FormDefinitionResponse {
    return formContents(known(id));
  }

  @Get(':id/blank.pdf')
  @ApiOperation({ summary: 'The form with nothing in it, marked as a draft' })
  @AnswersBytes('application/pdf', [401, 404])
  async blank(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const form = known(id);
    return paper(response, (await renderPaper({ form, lang: 'en', values: emptyValues(form) }, { draft: true })).bytes, `${form} blank.pdf`);
  }

  @Get(':id/example.pdf')
  @ApiOperation({ summary: 'An invented case on this form, marked as a draft; 404 where the examples were not installed' })
  @AnswersBytes('application/pdf', [401, 404])
  async example(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const form = known(id);
    return paper(response, (await renderPaper(exampleOf(form), { draft: true })).bytes, `${form} example.pdf`);
  }
}

function known(id: string): FormId {
  if (!isFormId(id)) throw notFound();
  return id;
}

function paper(response: Response, bytes: Buffer, name: string): StreamableFile {
  response.setHeader('Cache-Control', 'private, max-age=3600');
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: disposition('attachment', name), length: bytes.length });
}
