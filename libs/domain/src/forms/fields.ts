import { measures } from './codes/measures';
import { offenceCategories } from './codes/offence-categories';
import type { BlockName, FieldDefinition, FieldType, Requirement } from './definition';
import type { Condition } from './condition';
import type { FormId } from './form-id';

type Rest = Omit<FieldDefinition, 'key' | 'label' | 'type' | 'requirement' | 'block' | 'list' | 'codes'>;
type Build = (key: string, label: string, rest?: Rest & { readonly when?: Condition }) => FieldDefinition;

function build(type: FieldType, requirement: Requirement, fixed: Partial<FieldDefinition> = {}): Build {
  return (key, label, { when, ...rest } = {}) => ({
    key,
    label,
    type,
    ...fixed,
    ...rest,
    requirement: when === undefined && rest.group === undefined ? requirement : 'conditional',
    ...(when === undefined ? {} : { condition: when }),
  });
}

function block(name: BlockName, requirement: Requirement): Build {
  return build(name, requirement, { block: name });
}

function blocks(name: BlockName, requirement: Requirement): Build {
  return build(`${name}[]`, requirement, { block: name, list: true });
}

function codes(type: FieldType, requirement: Requirement, labels: Readonly<Record<string, string>>): Build {
  const list = type !== 'enum';
  return build(type, requirement, { codes: Object.keys(labels), codeLabels: labels, ...(list ? { list } : {}) });
}

function of(requirement: Requirement) {
  return {
    text: build('text', requirement),
    longText: build('longText', requirement),
    textOrList: build('textOrList', requirement),
    date: build('date', requirement),
    partialDate: build('partialDate', requirement),
    dateTime: build('dateTime', requirement),
    dateOrDateTime: build('dateOrDateTime', requirement),
    moment: build('moment', requirement),
    bool: build('bool', requirement),
    int: build('int', requirement),
    duration: build('duration', requirement),
    country: build('country', requirement),
    countries: build('country[]', requirement, { list: true }),
    languages: build('lang[]', requirement, { list: true }),
    lang: build('lang', requirement),
    timeZone: build('timeZone', requirement),
    sha256: build('sha256', requirement),
    block: (name: BlockName) => block(name, requirement),
    blocks: (name: BlockName) => blocks(name, requirement),
    oneOf: (labels: Readonly<Record<string, string>>) => codes('enum', requirement, labels),
    several: (labels: Readonly<Record<string, string>>) => codes('multi', requirement, labels),
    measures: codes('Measure[]', requirement, measures),
    modules: build('Modules', requirement),
    offences32: codes('Offence32[]', requirement, offenceCategories),
    document: (embeds: FormId) => build('document', requirement, { embeds }),
    categories: (labels: Readonly<Record<string, string>>) => codes('DataCategory[]', requirement, labels),
  };
}

/** Builders for fields; a condition (`when`) or a `group` makes the field conditional. */
export const required = of('required');
export const optional = of('optional');
