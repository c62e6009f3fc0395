/** The control for a remark on a field; where the remark on one that is chosen stands, and which that is. */
export const remarkName = (field: string): string => `remark.${field}`;
export const otherFieldName = 'otherField';
export const otherRemarkName = 'otherRemark';

/** A remark in a posted form, with the control that it was written in. */
export interface PostedRemark {
  field: string;
  text: string;
  control: string;
}

/** What was remarked on which fields; what was left empty is no remark. */
export function readRemarks(form: Readonly<Record<string, string>>): PostedRemark[] {
  const remarks = Object.entries(form)
    .filter(([name]) => name.startsWith(remarkName('')))
    .map(([control, text]) => ({ field: control.slice(remarkName('').length), text, control }));
  const other = {
    field: form[otherFieldName] ?? '',
    text: form[otherRemarkName] ?? '',
    control: otherRemarkName,
  };
  return [...remarks, other].filter(({ text }) => text.trim() !== '');
}
