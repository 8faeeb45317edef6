export * from './not-recorded';
export { requirementQuestion, type RequestCircumstances, type RequirementQuestion } from './question';
export * from './requirement';
export * from './requirement-findings';
export * from './requirements-for';
export type { RequirementContext } from './unmet';
