export {
  type BindFormOptions,
  bindForm,
  type BoundForm,
  type Control,
  type Finder,
  type Normalizer,
} from './bind-form.ts'
export {
  emptyCreateCustomerRequest,
  emptyCreateIndirectCustomerRequest,
  emptyCustomer,
  emptyUpdateBillingProfileRequest,
} from './empty.ts'
export {
  createCustomerRequestFields,
  createIndirectCustomerRequestFields,
  type FieldEntry,
  type FieldState,
  fieldState,
  type FieldStateOptions,
  type FieldTable,
  type NumberScheme,
  type NumberSchemes,
  updateBillingProfileRequestFields,
} from './field-state.ts'
export { type FormChangeReason, fromForm, readForm } from './from-form.ts'
export {
  type AjvError,
  type ErrorTree,
  fieldId,
  type FormChange,
  type Issue,
  issuesUnder,
  toAjvErrors,
  toErrorTree,
} from './issues.ts'
export { mergeServerIssues, type ServerIssuesOptions } from './server-issues.ts'
export { dropStaleNumber, type FormSchema, type ValidationResult, type LeftOut } from './stale-number.ts'
export { describeFields } from './describe-fields.ts'
