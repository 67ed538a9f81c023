import { isEmptyField, type Parameter } from '../../runtime/index.ts';

/** Whether Make fills the field in when its key is absent; then an emptied field has to be kept as empty (U33). */
export const hasPreset = ({ default: preset, options = [] }: Parameter): boolean =>
  !isEmptyField(preset) || options.some(({ isDefault }) => isDefault);
