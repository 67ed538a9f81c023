export { type FunctionSource, type ParamSource, readFunctions } from './read-functions.ts';
export {
  type DebugLine,
  type FunctionProblem,
  loadUserFunctions,
  sourceLimit,
  type UserFunctions,
  type UserFunctionsOptions,
} from './user-functions.ts';
